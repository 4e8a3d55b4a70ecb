import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'quantity-range-only-widens',
  valid: [
    {
      name: 'The range grows at both ends',
      given: { 'spec.quantity.min@basic': '5' },
      edit: { 'spec.quantity.min@basic': '4', 'spec.quantity.max@basic': '101' },
    },
    {
      name: 'The same numbers in another form',
      edit: { 'spec.quantity.min@basic': ' 1 ', 'spec.quantity.max@basic': '１００.0' },
    },
    { name: 'A field is cleared on the way to another number', edit: { 'spec.quantity.max@basic': '' } },
    {
      name: 'A product that was never released',
      unreleased: true,
      edit: { 'spec.quantity.max@basic': '50' },
    },
    { name: 'A new specification', add: { extra: { 'spec.quantity.min': '10', 'spec.quantity.max': '20' } } },
  ],
  invalid: [
    {
      name: 'The smallest quantity is raised',
      edit: { 'spec.quantity.min@basic': '2' },
      findings: [
        {
          at: 'spec.quantity.min@basic',
          level: 'warning',
          message: 'min_raised',
          args: ['1'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'The largest quantity is lowered',
      edit: { 'spec.quantity.max@basic': '99' },
      findings: [
        {
          at: 'spec.quantity.max@basic',
          level: 'warning',
          message: 'max_lowered',
          args: ['100'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Both ends on the China site',
      site: 'cn',
      edit: { 'spec.quantity.min@premium': '10', 'spec.quantity.max@premium': '50' },
      findings: [
        {
          at: 'spec.quantity.min@premium',
          level: 'error',
          message: 'min_raised',
          args: ['1'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
        {
          at: 'spec.quantity.max@premium',
          level: 'error',
          message: 'max_lowered',
          args: ['100'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A grouped number is lowered',
      site: 'eu',
      given: { 'spec.quantity.max@standard': '1,000' },
      edit: { 'spec.quantity.max@standard': '999' },
      findings: [
        {
          at: 'spec.quantity.max@standard',
          level: 'warning',
          message: 'max_lowered',
          args: ['1000'],
          specName: 'Standard',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
