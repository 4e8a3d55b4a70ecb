import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'saas-interfaces-called-on-submit',
  valid: [
    { name: 'Nothing differs', edit: { name: ' Cloud Backup ' } },
    { name: 'A License product', given: { deliveryMethod: 'license' }, edit: { overview: 'New words' } },
  ],
  invalid: [
    {
      name: 'A SaaS product is edited',
      edit: { overview: 'New words' },
      findings: [{ at: 'deliveryMethod', level: 'note', message: 'called' }],
    },
    {
      name: 'A product becomes SaaS',
      unreleased: true,
      given: { deliveryMethod: 'image' },
      edit: { deliveryMethod: 'saas' },
      findings: [{ at: 'deliveryMethod', level: 'note', message: 'called' }],
    },
  ],
};

export default cases;
