import { billingChange, isSubscription, modesOf, refusedAdditions } from './facts/billing';
import { chosenDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { RELEASING_LICENSES } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** A License specification is paid once, or by the year and month, not both. */
export const licenseOneMode = defineRule({
  id: 'license-one-mode',
  scope: 'spec',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: RELEASING_LICENSES,
  locksReleased: false,
  fields: ['spec.billing', 'deliveryMethod'],
  check(released, edited, report, context) {
    const { releasedForm, editedForm } = context;
    if (chosenDelivery(releasedForm, editedForm) !== 'license' || !mixes(modesOf(edited))) return;
    const was = released?.fields['spec.billing'];
    if (released && was === undefined) return;
    const billingDiffers = !released || differs('spec.billing', was, edited.fields['spec.billing']);
    if (!billingDiffers && !differs('deliveryMethod', releasedForm.fields.deliveryMethod, 'license')) return;
    // An addition that no released specification may have is flagged as that.
    if (released && context.released && refusedAdditions(billingChange(released, edited)).length > 0) return;
    const at = { field: 'spec.billing', spec: edited.key } as const;
    const clears = released && billingDiffers && !mixes(modesOf(released));
    report({ at, message: { id: 'mixed' }, fixes: clears ? putBack(at, was) : [] });
  },
});

const mixes = (modes: readonly string[] = []): boolean => modes.includes('one-time') && isSubscription(modes);
