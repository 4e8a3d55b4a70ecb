import { MODIFYING_PRODUCTS } from './facts/sources';
import { goTo } from './facts/ways-out';
import { defineRule } from './rule';

/** Adding and removing are two applications, in this order. Said once, where the first deleted row was. */
export const specAddBeforeRemove = defineRule({
  id: 'spec-add-before-remove',
  scope: 'product',
  levels: { intl: 'warning', eu: 'warning', cn: 'warning' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec'],
  check(released, _edited, report, { differences: { added, deleted } }) {
    if (added.size === 0 || deleted.size === 0) return;
    const spec = Object.keys(released.specs).find((key) => deleted.has(key));
    report({ at: { field: 'spec', spec }, message: { id: 'both' }, fixes: goTo('my-products') });
  },
});
