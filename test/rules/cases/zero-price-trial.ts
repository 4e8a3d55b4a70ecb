import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'zero-price-trial',
  valid: [
    { name: 'A small price', edit: { 'spec.price.yearly@basic': '0.01' } },
    { name: 'The price is cleared', edit: { 'spec.price.yearly@basic': '' } },
    {
      name: 'It was released at 0 and is written in another way',
      given: { 'spec.price.yearly@basic': '0' },
      edit: { 'spec.price.yearly@basic': '0.00' },
    },
    { name: 'A free image', given: { deliveryMethod: 'image' }, edit: { 'spec.price.yearly@basic': '0' } },
    {
      name: 'The price field of a mode that is not chosen',
      add: { extra: { 'spec.billing': ['yearly'], 'spec.price.yearly': '10', 'spec.price.monthly': '0' } },
    },
    {
      name: 'A new specification that the seller has not begun to fill in',
      add: { extra: { 'spec.name': '', 'spec.billing': ['yearly'], 'spec.price.yearly': '0.00' } },
    },
  ],
  invalid: [
    {
      name: 'The price for three years becomes 0',
      given: { 'spec.price.yearly.3@basic': '250' },
      edit: { 'spec.price.yearly.3@basic': '0' },
      findings: [
        {
          at: 'spec.price.yearly.3@basic',
          level: 'warning',
          message: 'zero',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The price becomes 0',
      edit: { 'spec.price.yearly@basic': '0' },
      findings: [
        {
          at: 'spec.price.yearly@basic',
          level: 'warning',
          message: 'zero',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The price becomes 0.00',
      edit: { 'spec.price.one-time@lifetime': '0.00' },
      findings: [
        {
          at: 'spec.price.one-time@lifetime',
          level: 'warning',
          message: 'zero',
          specName: 'Lifetime',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The price becomes 0,00',
      edit: { 'spec.price.monthly@standard': '0,00' },
      findings: [
        {
          at: 'spec.price.monthly@standard',
          level: 'warning',
          message: 'zero',
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A pasted price with a currency sign and full-width digits',
      edit: { 'spec.price.yearly@premium': ' ￥ ０.００ ' },
      findings: [
        {
          at: 'spec.price.yearly@premium',
          level: 'warning',
          message: 'zero',
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A new specification costs 0',
      add: { extra: { 'spec.name': 'Extra', 'spec.price': '0' } },
      findings: [{ at: 'spec.price@extra', level: 'warning', message: 'zero', specName: 'Extra' }],
    },
  ],
};

export default cases;
