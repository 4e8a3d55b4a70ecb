import { billingChange } from './facts/billing';
import { releasedDelivery } from './facts/delivery';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** A released API specification gains no billing mode at all. */
export const apiBillingLocked = defineRule({
  id: 'api-billing-locked',
  scope: 'spec',
  levels: { cn: 'error' },
  source: seenInPart('releasing APIs'),
  locksReleased: true,
  fields: ['spec.billing', 'deliveryMethod'],
  check(released, edited, report, { releasedForm, editedForm }) {
    if (!released || releasedDelivery(releasedForm, editedForm) !== 'api') return;
    const { added, removed } = billingChange(released, edited);
    // A swap is one mistake: billing-no-remove speaks of it.
    if (added.length === 0 || removed.length > 0) return;
    const at = { field: 'spec.billing', spec: edited.key } as const;
    report({ at, message: { id: 'added' }, fixes: putBack(at, released.fields['spec.billing']) });
  },
});
