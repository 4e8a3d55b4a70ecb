import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'quantity-step-locked',
  valid: [
    { name: 'The same step in another form', edit: { 'spec.quantity.step@basic': ' １.0 ' } },
    {
      name: 'A product that was never released',
      unreleased: true,
      edit: { 'spec.quantity.step@basic': '5' },
    },
    { name: 'A new specification', add: { extra: { 'spec.quantity.step': '5' } } },
    {
      name: 'It was released without a step',
      given: { 'spec.quantity.step@basic': '' },
      edit: { 'spec.quantity.step@basic': '5' },
    },
    {
      name: 'The released step was never seen',
      unseen: ['spec.quantity.step@basic'],
      edit: { 'spec.quantity.step@basic': '5' },
    },
  ],
  invalid: [
    {
      name: 'A larger step',
      edit: { 'spec.quantity.step@basic': '5' },
      findings: [
        {
          at: 'spec.quantity.step@basic',
          level: 'warning',
          message: 'changed',
          args: ['1'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A smaller step on the China site',
      site: 'cn',
      given: { 'spec.quantity.step@basic': '10' },
      edit: { 'spec.quantity.step@basic': '5' },
      findings: [
        {
          at: 'spec.quantity.step@basic',
          level: 'error',
          message: 'changed',
          args: ['10'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The step is cleared',
      edit: { 'spec.quantity.step@premium': '' },
      findings: [
        {
          at: 'spec.quantity.step@premium',
          level: 'warning',
          message: 'changed',
          args: ['1'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Words instead of a number',
      site: 'eu',
      edit: { 'spec.quantity.step@lifetime': 'any' },
      findings: [
        {
          at: 'spec.quantity.step@lifetime',
          level: 'warning',
          message: 'changed',
          args: ['1'],
          specName: 'Lifetime',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
