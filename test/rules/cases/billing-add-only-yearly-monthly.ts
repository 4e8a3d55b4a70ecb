import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'billing-add-only-yearly-monthly',
  valid: [
    { name: 'Monthly is added to yearly', edit: { 'spec.billing@basic': ['yearly', 'monthly'] } },
    {
      name: 'Yearly is added to monthly',
      given: { 'spec.billing@basic': ['monthly'] },
      edit: { 'spec.billing@basic': ['monthly', 'yearly'] },
    },
    {
      name: 'The modes are listed in another order',
      edit: { 'spec.billing@standard': ['yearly', 'monthly'] },
    },
    {
      name: 'Yearly is swapped for monthly: billing-no-remove speaks',
      edit: { 'spec.billing@basic': ['monthly'] },
    },
    {
      name: 'A new specification is billed once',
      add: { extra: { 'spec.billing': ['one-time', 'yearly'] } },
    },
    {
      name: 'A product that was never released',
      unreleased: true,
      edit: { 'spec.billing@basic': ['yearly', 'one-time'] },
    },
    {
      name: 'The released modes were never seen',
      unseen: ['spec.billing@basic'],
      edit: { 'spec.billing@basic': ['yearly', 'one-time'] },
    },
    {
      name: 'An API on the China site: api-billing-locked speaks',
      site: 'cn',
      given: { deliveryMethod: 'api', 'spec.billing@basic': ['package'] },
      edit: { 'spec.billing@basic': ['package', 'pay-per-use'] },
    },
  ],
  invalid: [
    {
      name: 'One-time is added to yearly',
      edit: { 'spec.billing@basic': ['yearly', 'one-time'] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'error',
          message: 'added',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Monthly is added to one-time',
      edit: { 'spec.billing@lifetime': ['one-time', 'monthly'] },
      findings: [
        {
          at: 'spec.billing@lifetime',
          level: 'error',
          message: 'added',
          specName: 'Lifetime',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Monthly and pay-per-use are added to yearly',
      site: 'eu',
      edit: { 'spec.billing@basic': ['yearly', 'monthly', 'pay-per-use'] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'error',
          message: 'added',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A package is added to yearly and monthly',
      site: 'cn',
      edit: { 'spec.billing@premium': ['yearly', 'monthly', 'package'] },
      findings: [
        {
          at: 'spec.billing@premium',
          level: 'error',
          message: 'added',
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
