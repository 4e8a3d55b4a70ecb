import { PRODUCT_FIELDS, SPEC_FIELDS } from '../form/product';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { goTo } from './facts/ways-out';
import { defineRule } from './rule';

/** When an edit reaches customers. For the summary, once anything differs. */
export const takesEffectAfterApproval = defineRule({
  id: 'takes-effect-after-approval',
  scope: 'product',
  levels: { intl: 'note', eu: 'note', cn: 'note' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: [...PRODUCT_FIELDS, 'spec', ...SPEC_FIELDS],
  check(_released, _edited, report, { changedCount }) {
    if (changedCount === 0) return;
    report({ at: { field: 'name' }, message: { id: 'later' }, fixes: goTo('my-applications') });
  },
});
