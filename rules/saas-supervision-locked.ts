import { releasedDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** A released SaaS product keeps its answer to Involve Service Supervision. */
export const saasSupervisionLocked = defineRule({
  id: 'saas-supervision-locked',
  scope: 'product',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['supervision', 'deliveryMethod'],
  check(released, edited, report) {
    const { supervision } = released.fields;
    if (releasedDelivery(released, edited) !== 'saas') return;
    if (!differs('supervision', supervision, edited.fields.supervision)) return;
    const at = { field: 'supervision' } as const;
    report({ at, message: { id: 'changed' }, fixes: putBack(at, supervision) });
  },
});
