import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'trial-needs-yearly-monthly',
  valid: [
    {
      name: 'A new yearly specification has a trial',
      add: { extra: { 'spec.billing': ['yearly'], 'spec.trial': true } },
    },
    {
      name: 'It was released that way and another field changes',
      given: { 'spec.trial@lifetime': true },
      edit: { 'spec.name@lifetime': 'Forever' },
    },
    {
      name: 'A new one-time specification has no trial',
      add: { extra: { 'spec.billing': ['one-time'], 'spec.trial': false } },
    },
    { name: 'The billing modes are not in sight', add: { extra: { 'spec.trial': true } } },
    {
      name: 'A released SaaS specification is switched on: saas-trial-locked speaks',
      edit: { 'spec.trial@lifetime': true },
    },
    {
      name: 'A released mode is taken away: billing-no-remove speaks',
      edit: { 'spec.billing@standard': ['one-time'] },
    },
    {
      name: 'The released switch was never seen',
      unseen: ['spec.trial@standard'],
      edit: { deliveryMethod: 'professional-services', 'spec.trial@standard': true },
    },
  ],
  invalid: [
    {
      name: 'A new one-time specification has a trial',
      add: { extra: { 'spec.name': 'Extra', 'spec.billing': ['one-time'], 'spec.trial': true } },
      findings: [{ at: 'spec.trial@extra', level: 'warning', message: 'no_mode', specName: 'Extra' }],
    },
    {
      name: 'The same on the China site',
      site: 'cn',
      add: { extra: { 'spec.billing': ['package'], 'spec.trial': true } },
      findings: [{ at: 'spec.trial@extra', level: 'error', message: 'no_mode' }],
    },
    {
      name: 'A License specification has a trial',
      site: 'cn',
      given: { deliveryMethod: 'license' },
      add: { extra: { 'spec.billing': ['yearly'], 'spec.trial': true } },
      findings: [{ at: 'spec.trial@extra', level: 'error', message: 'delivery' }],
    },
    {
      name: 'A trial is switched on in a product that was never released',
      unreleased: true,
      edit: { 'spec.trial@lifetime': true },
      findings: [
        {
          at: 'spec.trial@lifetime',
          level: 'warning',
          message: 'no_mode',
          specName: 'Lifetime',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The subscription goes in a product that was never released',
      unreleased: true,
      edit: { 'spec.billing@standard': ['one-time'] },
      findings: [{ at: 'spec.trial@standard', level: 'warning', message: 'no_mode', specName: 'Standard' }],
    },
    {
      name: 'The delivery method changes to Professional Services',
      site: 'eu',
      edit: { deliveryMethod: 'professional-services' },
      findings: [{ at: 'spec.trial@standard', level: 'warning', message: 'delivery', specName: 'Standard' }],
    },
  ],
};

export default cases;
