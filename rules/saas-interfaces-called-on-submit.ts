import { PRODUCT_FIELDS, SPEC_FIELDS } from '../form/product';
import { chosenDelivery } from './facts/delivery';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { defineRule } from './rule';

/** What Submit sets off for a SaaS product. For the summary; `production-calls.ts` says which calls. */
export const saasInterfacesCalledOnSubmit = defineRule({
  id: 'saas-interfaces-called-on-submit',
  scope: 'product',
  levels: { intl: 'note', eu: 'note', cn: 'note' },
  source: MODIFYING_PRODUCTS,
  locksReleased: false,
  fields: [...PRODUCT_FIELDS, 'spec', ...SPEC_FIELDS],
  check(released, edited, report, { changedCount }) {
    if (changedCount === 0 || chosenDelivery(released, edited) !== 'saas') return;
    report({ at: { field: 'deliveryMethod' }, message: { id: 'called' } });
  },
});
