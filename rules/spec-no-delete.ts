import { nameIn } from './engine/ask';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { goTo } from './facts/ways-out';
import { defineRule } from './rule';

/** A released specification cannot be deleted; it can only be removed from the catalog, on another page. */
export const specNoDelete = defineRule({
  id: 'spec-no-delete',
  scope: 'product',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec'],
  check(released, _edited, report, { differences }) {
    for (const spec of differences.deleted) {
      const id = released.specs[spec]?.state === 'discontinued' ? 'discontinued' : 'deleted';
      report({
        at: { field: 'spec', spec },
        message: { id, args: [nameIn(spec, released) ?? spec] },
        fixes: goTo('my-products'),
      });
    }
  },
});
