import { billingChange } from './facts/billing';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** A released specification keeps the billing modes it has. */
export const billingNoRemove = defineRule({
  id: 'billing-no-remove',
  scope: 'spec',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec.billing'],
  check(released, edited, report) {
    if (!released) return;
    const { added, removed } = billingChange(released, edited);
    if (removed.length === 0) return;
    const at = { field: 'spec.billing', spec: edited.key } as const;
    report({
      at,
      message: { id: added.length > 0 ? 'swapped' : 'removed' },
      fixes: putBack(at, released.fields['spec.billing']),
    });
  },
});
