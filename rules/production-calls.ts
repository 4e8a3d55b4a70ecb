import type { ProductForm } from '../form/product';
import { modesOf } from './facts/billing';

/** The calls to a SaaS seller's production system, in the order of a customer's life. */
export const PRODUCTION_CALLS = [
  'create',
  'query',
  'update',
  'update-status',
  'usage-push',
  'upgrade',
  'release',
] as const;
export type ProductionCall = (typeof PRODUCTION_CALLS)[number];

const CALLS_FOR: Readonly<Record<string, readonly ProductionCall[]>> = {
  yearly: ['create', 'query', 'update', 'update-status', 'release'],
  monthly: ['create', 'query', 'update', 'update-status', 'release'],
  'one-time': ['create', 'query', 'release'],
  'pay-per-use': ['create', 'query', 'usage-push'],
  package: ['create', 'query', 'usage-push'],
};

/** Which calls the billing modes of this product need to answer; an upgradable product also needs `upgrade`. */
export function productionCalls(edited: ProductForm, upgradable: boolean): readonly ProductionCall[] {
  const modes = new Set(Object.values(edited.specs).flatMap((spec) => modesOf(spec) ?? []));
  const needed = new Set([...modes].flatMap((mode) => CALLS_FOR[mode] ?? []));
  if (upgradable) needed.add('upgrade');
  return PRODUCTION_CALLS.filter((call) => needed.has(call));
}
