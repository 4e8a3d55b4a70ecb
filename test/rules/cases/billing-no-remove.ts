import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'billing-no-remove',
  valid: [
    { name: 'Monthly is added to yearly', edit: { 'spec.billing@basic': ['yearly', 'monthly'] } },
    {
      name: 'The modes are listed in another order',
      edit: { 'spec.billing@premium': ['monthly', 'yearly'] },
    },
    {
      name: 'A product that was never released',
      unreleased: true,
      edit: { 'spec.billing@standard': ['yearly'] },
    },
    {
      name: 'The released modes were never seen',
      unseen: ['spec.billing@basic'],
      edit: { 'spec.billing@basic': [] },
    },
    { name: 'A new specification starts without a mode', add: { extra: { 'spec.billing': [] } } },
    {
      name: 'The released form showed no mode at all',
      given: { 'spec.billing@basic': null },
      edit: { 'spec.billing@basic': ['monthly'] },
    },
  ],
  invalid: [
    {
      name: 'Monthly is taken away',
      edit: { 'spec.billing@standard': ['yearly'] },
      findings: [
        {
          at: 'spec.billing@standard',
          level: 'error',
          message: 'removed',
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The only mode is taken away',
      edit: { 'spec.billing@basic': [] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'error',
          message: 'removed',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Yearly is swapped for monthly',
      edit: { 'spec.billing@basic': ['monthly'] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'error',
          message: 'swapped',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'One-time is swapped for yearly and monthly',
      site: 'cn',
      edit: { 'spec.billing@lifetime': ['yearly', 'monthly'] },
      findings: [
        {
          at: 'spec.billing@lifetime',
          level: 'error',
          message: 'swapped',
          specName: 'Lifetime',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Nothing is chosen any more',
      site: 'eu',
      edit: { 'spec.billing@premium': null },
      findings: [
        {
          at: 'spec.billing@premium',
          level: 'error',
          message: 'removed',
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
