import type { LabelHit } from '../naming/label-hits';
import type { ProductField, SpecField } from '../product';
import { closest } from '../tree';

/** A list of products has at least so many columns with a product's own labels. */
const FEWEST_COLUMNS = 2;

/**
 * The fields that a list of products shows as columns. Controls with the same labels on such a page choose which
 * products are listed, with or without a Search button; they are no product's form.
 */
export function listedFields(hits: readonly LabelHit[]): ReadonlySet<ProductField | SpecField> {
  const columns = new Set<ProductField | SpecField>();
  for (const { element, meaning } of hits) {
    if (meaning.kind !== 'field' || meaning.field.startsWith('spec.')) continue;
    if (isColumnHead(element)) columns.add(meaning.field);
  }
  return columns.size < FEWEST_COLUMNS ? new Set() : columns;
}

/** A head with cells in its own row is the label of a line, in forms laid out as tables. */
const isColumnHead = (element: HTMLElement): boolean =>
  closest(element, 'th, [role="columnheader"]') !== null && !closest(element, 'tr')?.querySelector('td');
