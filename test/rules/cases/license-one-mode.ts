import type { RuleCases } from '../rule-case';

const LICENSE = { deliveryMethod: 'license' };

const cases: RuleCases = {
  rule: 'license-one-mode',
  valid: [
    {
      name: 'A new License specification is billed yearly and monthly',
      given: LICENSE,
      add: { extra: { 'spec.billing': ['yearly', 'monthly'] } },
    },
    {
      name: 'A new License specification is billed once',
      given: LICENSE,
      add: { extra: { 'spec.billing': ['one-time'] } },
    },
    { name: 'A SaaS specification may mix them', add: { extra: { 'spec.billing': ['yearly', 'one-time'] } } },
    {
      name: 'It was released that way and another field changes',
      given: { ...LICENSE, 'spec.billing@basic': ['yearly', 'one-time'] },
      edit: { 'spec.name@basic': 'Starter' },
    },
    {
      name: 'One-time is added to a released specification: billing-add-only-yearly-monthly speaks',
      given: LICENSE,
      edit: { 'spec.billing@basic': ['yearly', 'one-time'] },
    },
    {
      name: 'The released modes were never seen',
      unseen: ['spec.billing@basic'],
      edit: { deliveryMethod: 'license', 'spec.billing@basic': ['yearly', 'one-time'] },
    },
  ],
  invalid: [
    {
      name: 'A new specification mixes one-time and yearly',
      given: LICENSE,
      add: { extra: { 'spec.name': 'Extra', 'spec.billing': ['one-time', 'yearly'] } },
      findings: [{ at: 'spec.billing@extra', level: 'error', message: 'mixed', specName: 'Extra' }],
    },
    {
      name: 'A new specification mixes one-time and monthly',
      site: 'cn',
      given: LICENSE,
      add: { extra: { 'spec.billing': ['monthly', 'one-time'] } },
      findings: [{ at: 'spec.billing@extra', level: 'error', message: 'mixed' }],
    },
    {
      name: 'In a product that was never released',
      unreleased: true,
      given: LICENSE,
      edit: { 'spec.billing@basic': ['yearly', 'one-time'] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'error',
          message: 'mixed',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The delivery method changes to License',
      given: { 'spec.billing@basic': ['yearly', 'one-time'] },
      edit: { deliveryMethod: 'license' },
      findings: [{ at: 'spec.billing@basic', level: 'error', message: 'mixed', specName: 'Basic' }],
    },
  ],
};

export default cases;
