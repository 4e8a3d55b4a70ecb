import { releasedDelivery } from './facts/delivery';
import { differs } from './facts/differs';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** Trial use of a released SaaS specification stays as it was released, on or off. */
export const saasTrialLocked = defineRule({
  id: 'saas-trial-locked',
  scope: 'spec',
  levels: { intl: 'error', eu: 'error', cn: 'error' },
  source: MODIFYING_PRODUCTS,
  locksReleased: true,
  fields: ['spec.trial', 'deliveryMethod'],
  check(released, edited, report, { releasedForm, editedForm }) {
    if (releasedDelivery(releasedForm, editedForm) !== 'saas') return;
    const was = released?.fields['spec.trial'];
    const is = edited.fields['spec.trial'];
    if (!differs('spec.trial', was, is) || (was === true) === (is === true)) return;
    const at = { field: 'spec.trial', spec: edited.key } as const;
    report({ at, message: { id: is === true ? 'switched_on' : 'switched_off' }, fixes: putBack(at, was) });
  },
});
