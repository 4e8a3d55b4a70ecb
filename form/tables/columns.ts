import { wordIndex } from '../folded-label';
import { type LabelMeaning, readLabel } from '../label-text';
import { FACT_LABELS } from '../labels';
import { priceField } from '../price-term';

/** What a column of a specification table holds; undefined for one Redline does not know. */
export type Column = LabelMeaning | { kind: 'fact'; fact: 'status' | 'specCode' } | undefined;

const factOf = wordIndex({ status: FACT_LABELS.status, specCode: FACT_LABELS.specCode });

/** The lowest header that is known, narrowed by the ones above it. */
export function columnMeaning(texts: readonly string[]): Column {
  // A fact's own words before others: "规格ID" is no 规格.
  const meanings = texts.map((text) => (factOf(text) ? undefined : readLabel(text, 'spec')));
  const field = meanings.findLast((meaning) => meaning?.kind === 'field');
  const mode = meanings.findLast((meaning) => meaning?.kind === 'mode');
  if (field?.kind === 'field') {
    if (field.field === 'spec.price' && mode?.kind === 'mode') {
      const price = priceField(mode);
      return price && { kind: 'field', field: price };
    }
    // Inside a specification table the product's own words speak of the specification.
    return field.field === 'name' ? { kind: 'field', field: 'spec.name' } : field;
  }
  const fact = texts.map(factOf).findLast(Boolean);
  if (fact) return { kind: 'fact', fact };
  const other = meanings.findLast(Boolean);
  return other?.kind === 'section' ? sectionColumn(other.section) : other;
}

const sectionColumn = (section: string): Column =>
  section === 'spec' ? { kind: 'field', field: 'spec.name' } : undefined;

/** Whether two columns mean the same. */
export const isSameColumn = (one: Column, other: Column): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
