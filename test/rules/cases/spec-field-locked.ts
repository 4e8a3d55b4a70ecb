import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'spec-field-locked',
  valid: [
    {
      name: 'Name, price and visibility change',
      edit: { 'spec.name@basic': 'Starter', 'spec.price.yearly@basic': '110', 'spec.hidden@basic': true },
    },
    {
      name: 'Spaces around a value',
      edit: { 'spec.attributes@basic': [{ name: 'Users ', values: ['10', ' 50'] }] },
    },
    {
      name: 'Values in another order',
      edit: { 'spec.attributes@basic': [{ name: 'Users', values: ['50', '10'] }] },
    },
    {
      name: 'A new specification',
      add: { extra: { 'spec.attributes': [{ name: 'Users', values: ['5'] }] } },
    },
  ],
  invalid: [
    {
      name: 'A value is added to an attribute',
      edit: { 'spec.attributes@basic': [{ name: 'Users', values: ['10', '50', '100'] }] },
      findings: [
        {
          at: 'spec.attributes@basic',
          level: 'warning',
          message: 'changed',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'A value is taken away, and its SKU with it',
      edit: { 'spec.attributes@basic': [{ name: 'Users', values: ['10'] }] },
      findings: [
        {
          at: 'spec.attributes@basic',
          level: 'warning',
          message: 'sku_removed',
          specName: 'Basic',
          fixes: ['put-back', 'my-products'],
        },
      ],
    },
    {
      name: 'An attribute is taken away whole',
      edit: { 'spec.attributes@premium': [] },
      findings: [
        {
          at: 'spec.attributes@premium',
          level: 'warning',
          message: 'sku_removed',
          specName: 'Premium',
          fixes: ['put-back', 'my-products'],
        },
      ],
    },
  ],
};

export default cases;
