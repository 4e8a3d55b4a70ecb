import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'spec-add-before-remove',
  valid: [
    { name: 'A specification is added', add: { extra: { 'spec.name': 'Extra' } } },
    { name: 'A specification is deleted', remove: ['basic'] },
    {
      name: 'A product that was never released',
      unreleased: true,
      remove: ['basic'],
      add: { extra: { 'spec.name': 'Extra' } },
    },
  ],
  invalid: [
    {
      name: 'One specification is added and another deleted',
      remove: ['standard'],
      add: { extra: { 'spec.name': 'Extra' } },
      findings: [
        {
          at: 'spec@standard',
          level: 'warning',
          message: 'both',
          specName: 'Standard',
          fixes: ['my-products'],
        },
      ],
    },
    {
      name: 'Two are deleted and one is added: said once',
      remove: ['premium', 'basic'],
      add: { extra: {} },
      findings: [
        { at: 'spec@basic', level: 'warning', message: 'both', specName: 'Basic', fixes: ['my-products'] },
      ],
    },
  ],
};

export default cases;
