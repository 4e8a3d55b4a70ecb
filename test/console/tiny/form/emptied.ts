import type { PracticeFields, PracticeProduct } from '../../products';

/** The product with every field empty: what a form shows before its data has come. */
export function emptied(product: PracticeProduct): PracticeProduct {
  const blank = (value: PracticeFields[keyof PracticeFields]) =>
    typeof value === 'string' ? '' : typeof value === 'boolean' ? false : Array.isArray(value) ? [] : null;
  const fields = Object.entries(product.fields).map(([key, value]) => [key, blank(value)]);
  return { ...product, fields: Object.fromEntries(fields) as PracticeFields };
}
