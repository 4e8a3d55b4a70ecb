import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'attachment-file',
  valid: [
    { name: 'A user guide as rar', edit: { userGuide: { file: 'guide.v2.RAR', size: 20971520 } } },
    { name: 'A certificate as docx', edit: { certificate: { file: 'certificate.docx' } } },
    { name: 'The certificate is taken out', edit: { certificate: null } },
  ],
  invalid: [
    {
      name: 'A user guide as text',
      edit: { userGuide: { file: 'guide.txt' } },
      findings: [{ at: 'userGuide', level: 'warning', message: 'user_guide_type' }],
    },
    {
      name: 'A certificate as rar',
      edit: { certificate: { file: 'certificate.rar' } },
      findings: [{ at: 'certificate', level: 'warning', message: 'certificate_type' }],
    },
    {
      name: 'One byte over 20 MB',
      edit: { userGuide: { file: 'guide.pdf', size: 20971521 } },
      given: { userGuide: { file: 'old.pdf' } },
      findings: [{ at: 'userGuide', level: 'warning', message: 'too_big', args: ['20.1'] }],
    },
    {
      name: 'A file name without an ending',
      edit: { certificate: { file: 'certificate' } },
      findings: [{ at: 'certificate', level: 'warning', message: 'certificate_type' }],
    },
  ],
};

export default cases;
