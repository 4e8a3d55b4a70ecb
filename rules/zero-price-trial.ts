import { modeOfField, PRICE_FIELDS, type Spec, type SpecField } from '../form/product';
import { amountOf } from './facts/amount';
import { modesOf } from './facts/billing';
import { chosenDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** A price of 0 can be bought over and over; a trial cannot. Images may be free. */
export const zeroPriceTrial = defineRule({
  id: 'zero-price-trial',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'warning' },
  source: seenInPart('trial use of SaaS specifications'),
  locksReleased: false,
  fields: [...PRICE_FIELDS, 'spec.billing', 'spec.name', 'deliveryMethod'],
  check(released, edited, report, { releasedForm, editedForm }) {
    if (chosenDelivery(releasedForm, editedForm) === 'image') return;
    if (!released && isUnnamed(edited)) return;
    for (const field of PRICE_FIELDS) {
      const was = released?.fields[field];
      const is = edited.fields[field];
      if (amountOf(is) !== 0 || !isOffered(edited, field)) continue;
      if (released && !differs(field, was, is)) continue;
      const at = { field, spec: edited.key };
      report({ at, message: { id: 'zero' }, fixes: putBack(at, was) });
    }
  },
});

/** What a form offers to be filled in may stand at 0 before the seller has said anything. */
const isUnnamed = ({ fields }: Spec): boolean => String(fields['spec.name'] ?? '-').trim() === '';

/** A form may show a price field for a mode that is not chosen. */
function isOffered(spec: Spec, field: SpecField): boolean {
  const modes = modesOf(spec);
  const mode = modeOfField(field);
  return !modes || mode === undefined || modes.includes(mode);
}
