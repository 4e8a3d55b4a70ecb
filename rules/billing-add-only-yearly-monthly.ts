import { billingChange, refusedAdditions } from './facts/billing';
import { releasedDelivery } from './facts/delivery';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** A released specification gains monthly beside yearly, or yearly beside monthly, and no other billing mode. */
export const billingAddOnlyYearlyMonthly = defineRule({
  id: 'billing-add-only-yearly-monthly',
  scope: 'spec',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec.billing', 'deliveryMethod'],
  check(released, edited, report, { site, releasedForm, editedForm }) {
    if (!released) return;
    // There the stricter rule for APIs speaks instead.
    if (site === 'cn' && releasedDelivery(releasedForm, editedForm) === 'api') return;
    const change = billingChange(released, edited);
    // A swap is one mistake: billing-no-remove speaks of it.
    if (change.removed.length > 0 || refusedAdditions(change).length === 0) return;
    const at = { field: 'spec.billing', spec: edited.key } as const;
    report({ at, message: { id: 'added' }, fixes: putBack(at, released.fields['spec.billing']) });
  },
});
