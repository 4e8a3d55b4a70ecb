import type { RuleCases } from '../rule-case';

const finding = [{ at: 'version', level: 'warning' as const, message: 'form', fixes: ['put-back'] }];

const cases: RuleCases = {
  rule: 'version-form',
  valid: [
    { name: 'V1.0', edit: { version: 'V1.0' } },
    { name: 'Three parts, pasted with spaces', edit: { version: ' V10.2.3 ' } },
    { name: 'The version is cleared', edit: { version: '' } },
    { name: 'It was released in another form', given: { version: 'First' }, edit: { name: 'Backup' } },
  ],
  invalid: [
    { name: 'A small v', edit: { version: 'v0.1' }, findings: finding },
    { name: 'Words', site: 'eu', edit: { version: 'First Version' }, findings: finding },
    { name: 'No minor number', edit: { version: 'V3' }, findings: finding },
    { name: 'Full-width characters', edit: { version: 'Ｖ１.０' }, findings: finding },
    { name: 'A very long text', edit: { version: 'V1.'.repeat(2000) }, findings: finding },
  ],
};

export default cases;
