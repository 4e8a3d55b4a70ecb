import type { RuleCases } from '../rule-case';

const attribute = (name: string, count: number) => ({
  name,
  values: Array.from({ length: count }, (_, at) => `${name} ${at + 1}`),
});

const cases: RuleCases = {
  rule: 'sku-limits',
  valid: [
    {
      name: '10 values and 100 SKUs',
      edit: { 'spec.attributes@basic': [attribute('Size', 10), attribute('Zone', 10)] },
    },
    {
      name: 'An eleventh value that is empty',
      edit: { 'spec.attributes@basic': [{ name: 'Size', values: [...attribute('Size', 10).values, ' '] }] },
    },
    {
      name: 'It was released that way and another field changes',
      given: { 'spec.attributes@basic': [attribute('Size', 20)] },
      edit: { 'spec.name@basic': 'Starter' },
    },
  ],
  invalid: [
    {
      name: '11 values',
      edit: { 'spec.attributes@basic': [attribute('Size', 11)] },
      findings: [
        {
          at: 'spec.attributes@basic',
          level: 'warning',
          message: 'values',
          args: ['Size', '11'],
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: '112 SKUs',
      add: {
        extra: {
          'spec.attributes': [
            attribute('Size', 8),
            attribute('Zone', 1),
            attribute('Disk', 2),
            attribute('Plan', 7),
          ],
        },
      },
      findings: [{ at: 'spec.attributes@extra', level: 'warning', message: 'skus', args: ['112'] }],
    },
    {
      name: 'Both at once',
      edit: { 'spec.attributes@premium': [attribute('Size', 11), attribute('Zone', 10)] },
      findings: [
        {
          at: 'spec.attributes@premium',
          level: 'warning',
          message: 'values',
          args: ['Size', '11'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
        {
          at: 'spec.attributes@premium',
          level: 'warning',
          message: 'skus',
          args: ['110'],
          specName: 'Premium',
          fixes: ['put-back'],
        },
      ],
    },
  ],
};

export default cases;
