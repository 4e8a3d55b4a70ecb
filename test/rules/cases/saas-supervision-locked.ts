import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'saas-supervision-locked',
  valid: [
    { name: 'A License product', given: { deliveryMethod: 'license' }, edit: { supervision: false } },
    { name: 'A product that was never released', unreleased: true, edit: { supervision: false } },
    { name: 'The released answer was never seen', unseen: ['supervision'], edit: { supervision: false } },
    { name: 'Another field changes', edit: { publicSales: false } },
    {
      name: 'The delivery method was never seen',
      unseen: ['deliveryMethod'],
      edit: { supervision: false },
    },
    {
      name: 'An Image product is about to become SaaS',
      given: { deliveryMethod: 'image' },
      edit: { deliveryMethod: 'saas', supervision: false },
    },
  ],
  invalid: [
    {
      name: 'From Yes to No',
      edit: { supervision: false },
      findings: [{ at: 'supervision', level: 'error', message: 'changed', fixes: ['put-back'] }],
    },
    {
      name: 'From No to Yes',
      given: { supervision: false },
      edit: { supervision: true },
      findings: [{ at: 'supervision', level: 'error', message: 'changed', fixes: ['put-back'] }],
    },
    {
      name: 'On the China site',
      site: 'cn',
      edit: { supervision: false },
      findings: [{ at: 'supervision', level: 'error', message: 'changed', fixes: ['put-back'] }],
    },
    {
      name: 'The delivery method changes as well',
      edit: { supervision: false, deliveryMethod: 'license' },
      findings: [{ at: 'supervision', level: 'error', message: 'changed', fixes: ['put-back'] }],
    },
    {
      name: 'The answer is cleared',
      site: 'eu',
      edit: { supervision: null },
      findings: [{ at: 'supervision', level: 'error', message: 'changed', fixes: ['put-back'] }],
    },
  ],
};

export default cases;
