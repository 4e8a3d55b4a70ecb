import { BILLING_MODES, type BillingMode, type ProductForm } from '../form/product';
import { isSubscription, modesOf } from './facts/billing';
import { chosenDelivery } from './facts/delivery';

/** A call to a SaaS seller's production system. */
export type ProductionCall =
  | 'create'
  | 'query'
  | 'update'
  | 'update-status'
  | 'usage-push'
  | 'upgrade'
  | 'release';

/** The calls that a billing mode needs to answer, or that upgrades need besides. */
export interface NeededCalls {
  by: BillingMode | 'upgrade';
  calls: readonly ProductionCall[];
}

const SUBSCRIPTION: readonly ProductionCall[] = ['create', 'query', 'update', 'update-status', 'release'];
const METERED: readonly ProductionCall[] = ['create', 'query', 'usage-push'];
const CALLS: Readonly<Record<BillingMode, readonly ProductionCall[]>> = {
  yearly: SUBSCRIPTION,
  monthly: SUBSCRIPTION,
  'one-time': ['create', 'query', 'release'],
  'pay-per-use': METERED,
  package: METERED,
};

/** What KooGallery calls when a SaaS product is submitted, by the billing modes of what is on sale; nothing for others. */
export function productionCalls(released: ProductForm, edited: ProductForm): readonly NeededCalls[] {
  if (chosenDelivery(released, edited) !== 'saas') return [];
  const modes = new Set<string>();
  let subscriptions = 0;
  for (const spec of Object.values(edited.specs)) {
    const own = spec.state === 'discontinued' ? [] : (modesOf(spec) ?? []);
    for (const mode of own) modes.add(mode);
    if (isSubscription(own)) subscriptions++;
  }
  const needed = BILLING_MODES.filter((mode) => modes.has(mode)).map(
    (mode): NeededCalls => ({ by: mode, calls: CALLS[mode] }),
  );
  // An upgrade leads from one specification to another, both paid by the year or month.
  return subscriptions > 1 ? [...needed, { by: 'upgrade', calls: ['upgrade'] }] : needed;
}
