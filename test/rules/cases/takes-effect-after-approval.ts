import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'takes-effect-after-approval',
  valid: [
    { name: 'The same price is written in another way', edit: { 'spec.price.yearly@basic': '¥100' } },
    { name: 'A product that was never released', unreleased: true, edit: { name: 'Backup' } },
    { name: 'A field is seen for the first time', unseen: ['overview'], edit: { overview: 'New words' } },
  ],
  invalid: [
    {
      name: 'One field differs',
      edit: { overview: 'New words' },
      findings: [{ at: 'name', level: 'note', message: 'later', fixes: ['my-applications'] }],
    },
    {
      name: 'A specification is added',
      add: { extra: {} },
      findings: [{ at: 'name', level: 'note', message: 'later', fixes: ['my-applications'] }],
    },
    {
      name: 'A specification is deleted',
      remove: ['basic'],
      findings: [{ at: 'name', level: 'note', message: 'later', fixes: ['my-applications'] }],
    },
  ],
};

export default cases;
