import { type FieldPath, type ProductForm, SPEC_FIELDS, type SpecField } from '../form/product';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { goTo, putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** Once every specification is removed from the catalog, none can be added or changed. */
export const specFrozenWhenAllRemoved = defineRule({
  id: 'spec-frozen-when-all-removed',
  scope: 'product',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec', ...SPEC_FIELDS],
  check(released, _edited, report, { differences, fact }) {
    if (!fact(allRemoved)) return;
    for (const spec of differences.added) {
      report({ at: { field: 'spec', spec }, message: { id: 'added' }, fixes: goTo('my-products') });
    }
    for (const [spec, fields] of differences.fields) {
      if (spec !== '') for (const field of fields) reportChange({ field, spec });
    }

    function reportChange(path: FieldPath): void {
      const value = released.specs[path.spec ?? '']?.fields[path.field as SpecField];
      report({
        at: path,
        message: { id: 'changed' },
        fixes: [...putBack(path, value), ...goTo('my-products')],
      });
    }
  },
});

/** One that was not seen yet may still be on sale. */
function allRemoved({ specs, inPart }: ProductForm): boolean {
  const all = Object.values(specs);
  return !inPart && all.length > 0 && all.every((spec) => spec.state === 'discontinued');
}
