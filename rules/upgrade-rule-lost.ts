import { isSubscription, modesOf } from './facts/billing';
import { releasedDelivery } from './facts/delivery';
import { crossing, NEIGHBOUR_FIELDS, priceOrder } from './facts/price-order';
import { UPGRADE_RULES } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** Upgrade rules between SaaS specifications end silently when prices cross, or when yearly and monthly are gone. */
export const upgradeRuleLost = defineRule({
  id: 'upgrade-rule-lost',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'warning' },
  source: UPGRADE_RULES,
  locksReleased: true,
  fields: [...NEIGHBOUR_FIELDS, 'spec.billing', 'spec', 'deliveryMethod'],
  check(released, edited, report, { releasedForm, editedForm, fact }) {
    if (!released || releasedDelivery(releasedForm, editedForm) !== 'saas') return;
    const had = modesOf(released);
    const has = modesOf(edited);
    if (had && has && isSubscription(had) && !isSubscription(has)) {
      const at = { field: 'spec.billing', spec: edited.key } as const;
      report({ at, message: { id: 'no_subscription' }, fixes: putBack(at, released.fields['spec.billing']) });
    }
    for (const field of NEIGHBOUR_FIELDS) {
      const message = crossing(field, edited.key, fact(priceOrder), editedForm);
      if (!message) continue;
      const at = { field, spec: edited.key };
      report({ at, message, fixes: putBack(at, released.fields[field]) });
    }
  },
  touches(spec, { released, releasedForm, editedForm, differences, fact }) {
    if (!released || releasedDelivery(releasedForm, editedForm) !== 'saas') return [];
    // Only a changed price can have a finding.
    return fact(priceOrder)
      .around(spec)
      .filter((other) => differences.fields.has(other));
  },
});
