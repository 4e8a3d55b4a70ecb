import { releasedDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** The length of a released SaaS specification's trial stays. */
export const saasTrialDaysLocked = defineRule({
  id: 'saas-trial-days-locked',
  scope: 'spec',
  levels: { cn: 'warning' },
  source: seenInPart('trial use of SaaS specifications'),
  locksReleased: true,
  fields: ['spec.trialDays', 'spec.trial', 'deliveryMethod'],
  check(released, edited, report, { releasedForm, editedForm }) {
    if (!released || releasedDelivery(releasedForm, editedForm) !== 'saas') return;
    // The days appear and vanish with the switch, which has a rule of its own.
    if (differs('spec.trial', released.fields['spec.trial'], edited.fields['spec.trial'])) return;
    const was = released.fields['spec.trialDays'];
    if (!differs('spec.trialDays', was, edited.fields['spec.trialDays'])) return;
    const at = { field: 'spec.trialDays', spec: edited.key } as const;
    report({ at, message: { id: 'changed' }, fixes: putBack(at, was) });
  },
});
