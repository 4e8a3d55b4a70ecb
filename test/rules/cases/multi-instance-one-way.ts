import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'multi-instance-one-way',
  valid: [
    { name: 'From No to Yes', given: { multiInstance: false }, edit: { multiInstance: true } },
    { name: 'It stays No', given: { multiInstance: false }, edit: { overview: 'New words' } },
    { name: 'A product that was never released', unreleased: true, edit: { multiInstance: false } },
    { name: 'The released answer was never seen', unseen: ['multiInstance'], edit: { multiInstance: false } },
  ],
  invalid: [
    {
      name: 'From Yes to No',
      edit: { multiInstance: false },
      findings: [{ at: 'multiInstance', level: 'error', message: 'switched_off', fixes: ['put-back'] }],
    },
    {
      name: 'In a License product',
      given: { deliveryMethod: 'license' },
      edit: { multiInstance: false },
      findings: [{ at: 'multiInstance', level: 'error', message: 'switched_off', fixes: ['put-back'] }],
    },
    {
      name: 'Together with other changes',
      edit: { multiInstance: false, name: 'Backup', 'spec.name@basic': 'Starter' },
      findings: [{ at: 'multiInstance', level: 'error', message: 'switched_off', fixes: ['put-back'] }],
    },
    {
      name: 'While the delivery method is out of sight',
      unseen: ['deliveryMethod'],
      edit: { multiInstance: false },
      findings: [{ at: 'multiInstance', level: 'error', message: 'switched_off', fixes: ['put-back'] }],
    },
  ],
};

export default cases;
