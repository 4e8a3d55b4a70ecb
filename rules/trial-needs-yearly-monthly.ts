import { isSubscription, modesOf } from './facts/billing';
import { chosenDelivery, releasedDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

const WITHOUT_TRIAL: readonly unknown[] = ['license', 'professional-services', 'api'];

/** Trial use belongs to a specification that is paid by the year or month. */
export const trialNeedsYearlyMonthly = defineRule({
  id: 'trial-needs-yearly-monthly',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'error' },
  source: seenInPart('trial use of SaaS specifications'),
  locksReleased: false,
  fields: ['spec.trial', 'spec.billing', 'deliveryMethod'],
  check(released, edited, report, context) {
    if (edited.fields['spec.trial'] !== true) return;
    const { releasedForm, editedForm } = context;
    const chosen = chosenDelivery(releasedForm, editedForm);
    const was = released?.fields['spec.trial'];
    if (released && was === undefined) return;
    const switchedOn = !released || differs('spec.trial', was, true);
    const moved = differs('deliveryMethod', releasedForm.fields.deliveryMethod, chosen);
    if (released && context.released) {
      // A released SaaS specification's trial is locked, and its billing modes stay: both have rules of their own.
      const locked = releasedDelivery(releasedForm, editedForm) === 'saas';
      if (!moved && (locked || !switchedOn)) return;
    } else if (released && !switchedOn && !moved) {
      if (!differs('spec.billing', released.fields['spec.billing'], edited.fields['spec.billing'])) return;
    }
    const modes = modesOf(edited);
    const id = WITHOUT_TRIAL.includes(chosen) ? 'delivery' : 'no_mode';
    if (id === 'no_mode' && (!modes || isSubscription(modes))) return;
    const at = { field: 'spec.trial', spec: edited.key } as const;
    report({ at, message: { id }, fixes: switchedOn ? putBack(at, was) : [] });
  },
});
