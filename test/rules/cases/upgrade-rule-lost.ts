import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'upgrade-rule-lost',
  valid: [
    {
      name: 'Prices change and keep their order',
      edit: { 'spec.price.yearly@basic': '299.99', 'spec.price.yearly@standard': '301' },
    },
    {
      name: 'Both prices rise together',
      edit: { 'spec.price.yearly@basic': '400', 'spec.price.yearly@standard': '500' },
    },
    { name: 'Two prices become equal', edit: { 'spec.price.yearly@basic': '300' } },
    {
      name: 'They were released at the same price',
      given: { 'spec.price.yearly@basic': '300' },
      edit: { 'spec.price.yearly@basic': '200' },
    },
    {
      name: 'A License product',
      given: { deliveryMethod: 'license' },
      edit: { 'spec.price.yearly@basic': '400' },
    },
    {
      name: 'The dearer specification is removed from the catalog',
      discontinued: ['standard'],
      edit: { 'spec.price.yearly@basic': '400' },
    },
    { name: 'A price is cleared on the way to another', edit: { 'spec.price.yearly@standard': '' } },
    { name: 'One of yearly and monthly stays', edit: { 'spec.billing@premium': ['yearly'] } },
  ],
  invalid: [
    {
      name: 'A price rises above the next dearer one',
      edit: { 'spec.price.yearly@basic': '300.01' },
      findings: [
        {
          at: 'spec.price.yearly@basic',
          level: 'warning',
          message: 'above',
          args: ['Standard'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A price falls below the next cheaper one',
      edit: { 'spec.price.monthly@premium': '29' },
      findings: [
        {
          at: 'spec.price.monthly@premium',
          level: 'warning',
          message: 'below',
          args: ['Standard'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Two changed prices cross: said once',
      edit: { 'spec.price.yearly@basic': '250', 'spec.price.yearly@standard': '200' },
      findings: [
        {
          at: 'spec.price.yearly@standard',
          level: 'warning',
          message: 'below',
          args: ['Basic'],
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Yearly and monthly are gone',
      edit: { 'spec.billing@premium': ['one-time'] },
      findings: [
        {
          at: 'spec.billing@premium',
          level: 'warning',
          message: 'no_subscription',
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
