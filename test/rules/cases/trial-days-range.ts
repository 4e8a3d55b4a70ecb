import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'trial-days-range',
  valid: [
    { name: '3 days', add: { extra: { 'spec.trialDays': '3' } } },
    { name: '180 days', add: { extra: { 'spec.trialDays': '180' } } },
    { name: '30 days in full-width digits, with spaces', add: { extra: { 'spec.trialDays': ' ３０ ' } } },
    { name: 'Nothing is entered', add: { extra: { 'spec.trialDays': '' } } },
    { name: 'The trial is switched off', add: { extra: { 'spec.trial': false, 'spec.trialDays': '0' } } },
    {
      name: 'A released specification: saas-trial-days-locked speaks',
      edit: { 'spec.trialDays@standard': '2' },
    },
  ],
  invalid: [
    {
      name: '2 days',
      add: { extra: { 'spec.name': 'Extra', 'spec.trialDays': '2' } },
      findings: [{ at: 'spec.trialDays@extra', level: 'warning', message: 'range', specName: 'Extra' }],
    },
    {
      name: '181 days',
      add: { extra: { 'spec.trialDays': '181' } },
      findings: [{ at: 'spec.trialDays@extra', level: 'warning', message: 'range' }],
    },
    {
      name: 'Half days',
      add: { extra: { 'spec.trialDays': '3.5' } },
      findings: [{ at: 'spec.trialDays@extra', level: 'warning', message: 'range' }],
    },
    {
      name: 'Words',
      add: { extra: { 'spec.trialDays': 'a week' } },
      findings: [{ at: 'spec.trialDays@extra', level: 'warning', message: 'range' }],
    },
    {
      name: 'In a product that was never released',
      unreleased: true,
      edit: { 'spec.trialDays@standard': '1000' },
      findings: [
        {
          at: 'spec.trialDays@standard',
          level: 'warning',
          message: 'range',
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
