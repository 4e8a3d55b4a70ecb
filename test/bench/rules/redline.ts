import { RULES } from '../../../rules';
import { createChecker } from '../../../rules/engine';
import type { Rule } from '../../../rules/rule';
import type { Contender } from './contender';

/** The rules that every contender has. */
export const SHARED = [
  'spec-no-delete',
  'billing-add-only-yearly-monthly',
  'billing-no-remove',
  'saas-supervision-locked',
  'saas-trial-locked',
  'quantity-range-only-widens',
  'quantity-step-locked',
  'zero-price-trial',
];

const redline = (name: string, rules: readonly Rule[]): Contender => ({
  name,
  scope: 'changed',
  start({ released, edited }) {
    const checker = createChecker(rules, { site: 'intl', released: true });
    checker.all(released, edited);
    return (_at, change) => checker.change(edited, change).length;
  },
});

export const redlineShared = redline(
  'Redline, these 8 rules',
  RULES.filter(({ id }) => SHARED.includes(id)),
);
export const redlineAll = redline(`Redline, all ${RULES.length} rules`, RULES);
