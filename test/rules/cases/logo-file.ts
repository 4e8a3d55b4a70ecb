import type { RuleCases } from '../rule-case';

const finding = (message: string, args?: readonly string[]) => ({
  at: 'logo',
  level: 'warning' as const,
  message,
  ...(args && { args }),
});

const cases: RuleCases = {
  rule: 'logo-file',
  valid: [
    {
      name: 'A PNG of 120 × 120 pixels and 5 MB',
      edit: { logo: { file: 'new.png', type: 'image/png', width: 120, height: 120, size: 5242880 } },
    },
    { name: 'Only the name is known', edit: { logo: { file: 'NEW.PNG' } } },
    { name: 'The logo is taken out', edit: { logo: null } },
    { name: 'The released file is chosen again', edit: { logo: { file: 'logo.png', size: 9000000 } } },
  ],
  invalid: [
    {
      name: 'A JPEG',
      edit: { logo: { file: 'logo.jpg', type: 'image/jpeg', width: 120, height: 120, size: 1000 } },
      findings: [finding('type')],
    },
    { name: 'A JPEG known by its name', edit: { logo: { file: 'logo.jpg' } }, findings: [finding('type')] },
    {
      name: '121 pixels wide',
      edit: { logo: { file: 'wide.png', type: 'image/png', width: 121, height: 120 } },
      findings: [finding('pixels', ['121', '120'])],
    },
    {
      name: 'One byte over 5 MB',
      edit: { logo: { file: 'big.png', size: 5242881 } },
      findings: [finding('too_big', ['5.1'])],
    },
    {
      name: 'Everything at once',
      edit: { logo: { file: 'photo.gif', type: 'image/gif', width: 800, height: 600, size: 10485760 } },
      findings: [finding('type'), finding('pixels', ['800', '600']), finding('too_big', ['10'])],
    },
  ],
};

export default cases;
