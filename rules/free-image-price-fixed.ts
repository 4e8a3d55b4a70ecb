import { PRICE_FIELDS, type Spec } from '../form/product';
import { amountOf } from './facts/amount';
import { releasedDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { RELEASING_IMAGES } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** An image that was set free stays free. */
export const freeImagePriceFixed = defineRule({
  id: 'free-image-price-fixed',
  scope: 'spec',
  levels: { intl: 'error', eu: 'error' },
  source: RELEASING_IMAGES,
  locksReleased: true,
  fields: [...PRICE_FIELDS, 'deliveryMethod'],
  check(released, edited, report, { releasedForm, editedForm }) {
    if (!released || releasedDelivery(releasedForm, editedForm) !== 'image' || !isFree(released)) return;
    for (const field of PRICE_FIELDS) {
      const was = released.fields[field];
      if (amountOf(was) !== 0 || !differs(field, was, edited.fields[field])) continue;
      const at = { field, spec: edited.key };
      report({ at, message: { id: 'changed' }, fixes: putBack(at, was) });
    }
  },
});

/** Every price that it shows is 0. */
function isFree({ fields }: Spec): boolean {
  const prices = PRICE_FIELDS.map((field) => amountOf(fields[field])).filter((price) => price !== undefined);
  return prices.length > 0 && prices.every((price) => price === 0);
}
