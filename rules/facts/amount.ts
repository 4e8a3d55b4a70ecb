import type { FieldValue } from '../../form/product';

const PLAIN = /^\d+(?:\.\d+)?$/;
const RUN = /-?[\d.,]*\d[\d.,]*/g;

/**
 * The number that a text field shows, whatever its grouping, decimal sign, currency sign, spaces or full-width digits:
 * `1,299.00`, `¥1 299,00` and `１２９９` are the same. Undefined when it shows none, or more than one.
 */
export function amountOf(value: FieldValue | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  if (PLAIN.test(value)) return Number(value);
  const runs = value
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .match(RUN);
  return runs?.length === 1 ? parse(runs[0].replace(/[.,]+$/, '')) : undefined;
}

function parse(digits: string): number {
  const decimal = decimalSign(digits);
  const grouping = decimal === ',' ? /\./g : /,/g;
  const plain = digits.replace(decimal ? grouping : /[.,]/g, '').replace(',', '.');
  return Number(plain);
}

/** The later of two different signs is the decimal one; one that repeats, or a comma before three digits, groups. */
function decimalSign(digits: string): '.' | ',' | undefined {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  if (dot >= 0) return digits.indexOf('.') === dot ? '.' : undefined;
  if (comma < 0 || digits.indexOf(',') !== comma) return undefined;
  return comma > 0 && digits.length - comma - 1 === 3 ? undefined : ',';
}
