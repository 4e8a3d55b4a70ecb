import type { FieldValue } from '../../form/product';

/** A field's text without the spaces around it; '' when it shows none. */
export const textOf = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? value.trim() : '';

/** How many characters a seller would count: a rare ideograph or an emoji is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Mobile, service and land-line numbers. */
const PHONE =
  /(?<!\d)(?:1[3-9]\d{9}|[48]00-?\d{3}-?\d{4}|0\d{2,3}-\d{7,8}|\+\d{1,3}[ -]?\d[\d -]{6,13}\d)(?!\d)/;

export const holdsPhone = (text: string): boolean => PHONE.test(text.normalize('NFKC'));
