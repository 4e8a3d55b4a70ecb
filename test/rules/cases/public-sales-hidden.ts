import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'public-sales-hidden',
  valid: [
    { name: 'It was No before', given: { publicSales: false }, edit: { overview: 'New words' } },
    { name: 'From No to Yes', given: { publicSales: false }, edit: { publicSales: true } },
    { name: 'It was never seen before', unseen: ['publicSales'], edit: { publicSales: false } },
  ],
  invalid: [
    {
      name: 'From Yes to No',
      edit: { publicSales: false },
      findings: [{ at: 'publicSales', level: 'note', message: 'hidden', fixes: ['my-products'] }],
    },
    {
      name: 'From Yes to No, and the URL is known',
      knowing: { storefrontUrl: 'https://marketplace.huaweicloud.com/intl/hidden/contents/42' },
      edit: { publicSales: false },
      findings: [
        {
          at: 'publicSales',
          level: 'note',
          message: 'hidden_at',
          args: ['https://marketplace.huaweicloud.com/intl/hidden/contents/42'],
          fixes: ['copy'],
        },
      ],
    },
  ],
};

export default cases;
