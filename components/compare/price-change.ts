import type { FieldPath, FieldValue } from '../../form/product';
import type { Line } from '../words/lines';
import { language } from '../words/words';

const isPrice = (field: FieldPath['field']) => field === 'spec.price' || field.startsWith('spec.price.');

/** By how much a price changed, as "+12.5%"; undefined when it is no price, or was none or 0. */
export function priceChange({ field, before, after }: Line): string | undefined {
  if (!isPrice(field)) return undefined;
  const [from, to] = [amount(before), amount(after)];
  if (from === undefined || to === undefined || from === 0 || from === to) return undefined;
  return new Intl.NumberFormat(language(), {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  }).format((to - from) / from);
}

/** The number in a price as typed: currency signs, thousands separators and full-width digits may surround it. */
export function amount(value: FieldValue | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const digits = value.normalize('NFKC').replaceAll(/[^\d.,-]/g, '');
  const number = Number(decimalPoint(digits));
  return digits === '' || Number.isNaN(number) ? undefined : number;
}

/** "1,234.50" and "1.234,50" mean the same; a lone comma with three digits behind it groups thousands. */
function decimalPoint(digits: string): string {
  const mark = /[.,](?=\d*$)/.exec(digits)?.[0];
  const groups = mark === ',' && /^\d{1,3}(,\d{3})+$/.test(digits);
  if (mark === undefined || groups) return digits.replaceAll(',', '');
  const grouping = mark === '.' ? ',' : '.';
  return digits.replaceAll(grouping, '').replace(mark, '.');
}
