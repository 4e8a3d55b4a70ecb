import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'saas-trial-locked',
  valid: [
    {
      name: 'A new specification has a trial of its own',
      add: { extra: { 'spec.billing': ['yearly'], 'spec.trial': true, 'spec.trialDays': '7' } },
    },
    { name: 'An Image product', given: { deliveryMethod: 'image' }, edit: { 'spec.trial@basic': true } },
    { name: 'A product that was never released', unreleased: true, edit: { 'spec.trial@basic': true } },
    {
      name: 'The released switch was never seen',
      unseen: ['spec.trial@basic'],
      edit: { 'spec.trial@basic': true },
    },
    { name: 'It was off and shows no choice', edit: { 'spec.trial@basic': null } },
    { name: 'Only the name changes', edit: { 'spec.name@standard': 'Team' } },
  ],
  invalid: [
    {
      name: 'Switched on',
      edit: { 'spec.trial@basic': true },
      findings: [
        {
          at: 'spec.trial@basic',
          level: 'error',
          message: 'switched_on',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Switched off',
      edit: { 'spec.trial@standard': false },
      findings: [
        {
          at: 'spec.trial@standard',
          level: 'error',
          message: 'switched_off',
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Switched on in a renamed specification: it keeps its released name here',
      edit: { 'spec.trial@basic': true, 'spec.name@basic': 'Starter' },
      findings: [
        {
          at: 'spec.trial@basic',
          level: 'error',
          message: 'switched_on',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Two specifications at once',
      site: 'cn',
      edit: { 'spec.trial@premium': true, 'spec.trial@standard': false },
      findings: [
        {
          at: 'spec.trial@standard',
          level: 'error',
          message: 'switched_off',
          specName: 'Standard',
          fixes: ['put-back'],
        },
        {
          at: 'spec.trial@premium',
          level: 'error',
          message: 'switched_on',
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
