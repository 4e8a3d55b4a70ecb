import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'removal-is-final',
  valid: [
    { name: 'The dialog is closed', knowing: { removalDialogOpen: false } },
    { name: 'A specification is deleted from the form', remove: ['basic'] },
  ],
  invalid: [
    {
      name: 'The dialog is open',
      knowing: { removalDialogOpen: true },
      findings: [{ at: 'spec', level: 'note', message: 'final' }],
    },
    {
      name: 'The dialog is open on the China site',
      site: 'cn',
      knowing: { removalDialogOpen: true },
      findings: [{ at: 'spec', level: 'note', message: 'final' }],
    },
  ],
};

export default cases;
