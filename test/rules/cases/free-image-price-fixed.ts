import type { RuleCases } from '../rule-case';

const FREE = { deliveryMethod: 'image', 'spec.price.yearly@basic': '0.00' };

const cases: RuleCases = {
  rule: 'free-image-price-fixed',
  valid: [
    { name: 'The same price in another form', given: FREE, edit: { 'spec.price.yearly@basic': '0,00' } },
    {
      name: 'The image was not free',
      given: { deliveryMethod: 'image' },
      edit: { 'spec.price.yearly@basic': '120' },
    },
    {
      name: 'A SaaS product',
      given: { 'spec.price.yearly@basic': '0' },
      edit: { 'spec.price.yearly@basic': '9' },
    },
    {
      name: 'Only one of two prices was 0',
      given: { deliveryMethod: 'image', 'spec.price.monthly@premium': '0' },
      edit: { 'spec.price.monthly@premium': '5' },
    },
    {
      name: 'A product that was never released',
      unreleased: true,
      given: FREE,
      edit: { 'spec.price.yearly@basic': '5' },
    },
  ],
  invalid: [
    {
      name: 'A price is set',
      given: FREE,
      edit: { 'spec.price.yearly@basic': '5' },
      findings: [
        {
          at: 'spec.price.yearly@basic',
          level: 'error',
          message: 'changed',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The price is cleared',
      site: 'eu',
      given: FREE,
      edit: { 'spec.price.yearly@basic': '' },
      findings: [
        {
          at: 'spec.price.yearly@basic',
          level: 'error',
          message: 'changed',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'One of two prices is set',
      given: {
        deliveryMethod: 'image',
        'spec.price.monthly@premium': '0,00',
        'spec.price.yearly@premium': '０',
      },
      edit: { 'spec.price.monthly@premium': '9.00' },
      findings: [
        {
          at: 'spec.price.monthly@premium',
          level: 'error',
          message: 'changed',
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The single price of a form with one price field',
      given: { deliveryMethod: 'image', 'spec.price@lifetime': '0', 'spec.price.one-time@lifetime': '' },
      edit: { 'spec.price@lifetime': '0.01' },
      findings: [
        {
          at: 'spec.price@lifetime',
          level: 'error',
          message: 'changed',
          specName: 'Lifetime',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
