import type { RuleCases } from '../rule-case';

const API = { deliveryMethod: 'api', 'spec.billing@basic': ['package'] };

const cases: RuleCases = {
  rule: 'api-billing-locked',
  valid: [
    { name: 'The modes stay', given: API, edit: { 'spec.name@basic': 'Starter' } },
    { name: 'A new specification', given: API, add: { extra: { 'spec.billing': ['pay-per-use'] } } },
    { name: 'A SaaS product', edit: { 'spec.billing@basic': ['yearly', 'monthly'] } },
    {
      name: 'A mode is swapped: billing-no-remove speaks',
      given: API,
      edit: { 'spec.billing@basic': ['pay-per-use'] },
    },
    {
      name: 'A product that was never released',
      unreleased: true,
      given: API,
      edit: { 'spec.billing@basic': ['package', 'pay-per-use'] },
    },
  ],
  invalid: [
    {
      name: 'Pay-per-use is added to a package',
      given: API,
      edit: { 'spec.billing@basic': ['package', 'pay-per-use'] },
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
      name: 'Per call is added to a package',
      given: API,
      edit: { 'spec.billing@basic': ['one-time', 'package'] },
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
      name: 'Even monthly beside yearly',
      given: { deliveryMethod: 'api' },
      edit: { 'spec.billing@basic': ['yearly', 'monthly'] },
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
      name: 'The delivery method changes as well',
      given: API,
      edit: { deliveryMethod: 'saas', 'spec.billing@basic': ['package', 'yearly'] },
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
  ],
};

export default cases;
