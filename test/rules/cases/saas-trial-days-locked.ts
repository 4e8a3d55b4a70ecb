import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'saas-trial-days-locked',
  valid: [
    { name: 'Full-width digits and spaces', edit: { 'spec.trialDays@standard': ' １５ ' } },
    { name: 'The switch changes too', edit: { 'spec.trialDays@standard': '', 'spec.trial@standard': false } },
    { name: 'A new specification', add: { extra: { 'spec.trial': true, 'spec.trialDays': '30' } } },
    {
      name: 'A License product',
      given: { deliveryMethod: 'license' },
      edit: { 'spec.trialDays@standard': '30' },
    },
  ],
  invalid: [
    {
      name: 'A longer trial',
      edit: { 'spec.trialDays@standard': '30' },
      findings: [
        {
          at: 'spec.trialDays@standard',
          level: 'warning',
          message: 'changed',
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The days are cleared',
      edit: { 'spec.trialDays@standard': '' },
      findings: [
        {
          at: 'spec.trialDays@standard',
          level: 'warning',
          message: 'changed',
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
