import type { ProductForm } from '../form/product';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** Public Sales from No to Yes shows every hidden specification again. */
export const publicSalesResetsSpecs = defineRule({
  id: 'public-sales-resets-specs',
  scope: 'product',
  levels: { intl: 'warning', cn: 'warning' },
  source: seenInPart('hiding products and specifications'),
  locksReleased: true,
  fields: ['publicSales', 'spec.hidden', 'spec'],
  check(released, edited, report) {
    const { publicSales } = released.fields;
    if (publicSales !== false || edited.fields.publicSales !== true) return;
    const count = countHidden(edited);
    if (count === 0) return;
    const at = { field: 'publicSales' } as const;
    report({
      at,
      message: count ? { id: 'shows', args: [String(count)] } : { id: 'may_show' },
      fixes: putBack(at, publicSales),
    });
  },
});

/** How many specifications are hidden; undefined when the form does not say. */
function countHidden({ specs }: ProductForm): number | undefined {
  let seen = false;
  let hidden = 0;
  for (const { fields } of Object.values(specs)) {
    if (fields['spec.hidden'] === undefined) continue;
    seen = true;
    if (fields['spec.hidden'] === true) hidden++;
  }
  return seen ? hidden : undefined;
}
