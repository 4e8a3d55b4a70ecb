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
    const delivered = WITHOUT_TRIAL.includes(chosen);
    const locked = released && context.released && releasedDelivery(releasedForm, editedForm) === 'saas';
    // On a released SaaS specification the switch is locked, which has a rule of its own.
    const switchedOn = !released || (!locked && differs('spec.trial', was, true));
    const billing = released?.fields['spec.billing'];
    // So has a mode that is taken from any released specification.
    const rebilled = !context.released && differs('spec.billing', billing, edited.fields['spec.billing']);
    const moved = differs('deliveryMethod', releasedForm.fields.deliveryMethod, chosen);
    if (!switchedOn && !(delivered ? moved : rebilled)) return;
    if (!delivered && isSubscription(modesOf(edited) ?? ['yearly'])) return;
    const at = { field: 'spec.trial', spec: edited.key } as const;
    report({
      at,
      message: { id: delivered ? 'delivery' : 'no_mode' },
      fixes: switchedOn ? putBack(at, was) : [],
    });
  },
});
