import type { BillingMode } from '../form/product';
import { modesOf } from './facts/billing';
import { chosenDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** The billing modes that a delivery method offers. SaaS offers all; of the others none is known. */
const OFFERED: Readonly<Record<string, readonly BillingMode[]>> = {
  image: ['pay-per-use', 'yearly', 'monthly'],
  license: ['one-time', 'yearly', 'monthly'],
  'professional-services': ['one-time', 'yearly', 'monthly'],
  hardware: ['one-time'],
  api: ['package', 'one-time', 'pay-per-use'],
};

/** A billing mode that the chosen delivery method does not offer. */
export const billingModeForDelivery = defineRule({
  id: 'billing-mode-for-delivery',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'warning' },
  source: seenInPart('billing modes in the release guides of the delivery methods'),
  locksReleased: false,
  fields: ['spec.billing', 'deliveryMethod'],
  check(released, edited, report, context) {
    const { releasedForm, editedForm } = context;
    const chosen = chosenDelivery(releasedForm, editedForm);
    const offered = typeof chosen === 'string' ? OFFERED[chosen] : undefined;
    const had = released ? modesOf(released) : [];
    if (!offered || typeof chosen !== 'string' || !had) return;
    const strange = strangeTo(offered, modesOf(edited) ?? []);
    const moved = differs('deliveryMethod', releasedForm.fields.deliveryMethod, chosen);
    // What is added to a released specification is flagged as an addition; only a new delivery method concerns the rest.
    const additions = released && context.released ? [] : strange.filter((mode) => !had.includes(mode));
    if ((moved ? strange : additions).length === 0) return;
    const at = { field: 'spec.billing', spec: edited.key } as const;
    const clears = !moved && strangeTo(offered, had).length === 0;
    report({
      at,
      message: { id: chosen.replaceAll('-', '_') },
      fixes: clears ? putBack(at, released?.fields['spec.billing']) : [],
    });
  },
});

const strangeTo = (offered: readonly string[], modes: readonly string[]): readonly string[] =>
  modes.filter((mode) => !offered.includes(mode));
