import { type FieldPath, PRODUCT_FIELDS, type ProductForm, SPEC_FIELDS } from '../../form/product';
import type { Finding, Rule } from '../rule';

const FIELDS = new Map<FieldPath['field'], number>(
  [...PRODUCT_FIELDS, 'spec' as const, ...SPEC_FIELDS].map((field, at) => [field, at]),
);

export interface FindingOrder {
  /** Takes the places of the specifications from the two forms. */
  start(released: ProductForm, edited: ProductForm): void;
  /** A new specification takes the next place, if it has none; one that leaves gives it up. */
  arrive(spec: string): void;
  leave(spec: string): void;
  /** A finding's place: a smaller number comes first. */
  of(finding: Finding): number;
}

/**
 * The order that findings are listed in: the product's own fields as the form shows them, then the released
 * specifications in the table's order, deleted ones at their old place, then new ones as they came.
 */
export function orderFindings(rules: readonly Rule[]): FindingOrder {
  const ruleAt = new Map(rules.map((rule, at) => [rule.id, at]));
  const specAt = new Map<string, number>();
  let releasedSpecs: ProductForm['specs'] = {};
  let next = 0;

  const arrive = (spec: string): void => {
    if (!specAt.has(spec)) specAt.set(spec, ++next);
  };

  return {
    arrive,
    leave(spec) {
      if (!releasedSpecs[spec]) specAt.delete(spec);
    },
    start(released, edited) {
      releasedSpecs = released.specs;
      specAt.clear();
      next = 0;
      for (const spec of Object.keys(released.specs)) arrive(spec);
      for (const spec of Object.keys(edited.specs)) arrive(spec);
    },
    of({ at, rule }) {
      const spec = at.spec === undefined ? 0 : (specAt.get(at.spec) ?? 0);
      return (spec * FIELDS.size + (FIELDS.get(at.field) ?? 0)) * rules.length + (ruleAt.get(rule) ?? 0);
    },
  };
}
