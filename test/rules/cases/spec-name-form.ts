import type { RuleCases } from '../rule-case';

const finding = (message: string, args?: readonly string[]) => [
  {
    at: 'spec.name@basic',
    level: 'warning' as const,
    message,
    ...(args && { args }),
    specName: 'Basic',
    fixes: ['put-back'],
  },
];

const cases: RuleCases = {
  rule: 'spec-name-form',
  valid: [
    { name: '49 characters', edit: { 'spec.name@basic': 'a'.repeat(49) } },
    { name: '50 characters with spaces around them', edit: { 'spec.name@basic': ` ${'a'.repeat(50)} ` } },
    { name: '50 characters beyond the basic plane', edit: { 'spec.name@basic': '𠮷'.repeat(50) } },
    { name: 'A name with a number', edit: { 'spec.name@basic': '企业版 100 用户' } },
    { name: 'A name that holds a billing mode', edit: { 'spec.name@basic': '基础版（包年）' } },
    { name: 'A number with its unit says what is in it', edit: { 'spec.name@basic': '100用户' } },
    { name: 'The name is cleared', edit: { 'spec.name@basic': '' } },
    {
      name: 'It was released that way and another field changes',
      given: { 'spec.name@basic': '规格1' },
      edit: { 'spec.price.yearly@basic': '120' },
    },
  ],
  invalid: [
    {
      name: '51 characters',
      edit: { 'spec.name@basic': 'a'.repeat(51) },
      findings: finding('too_long', ['51']),
    },
    {
      name: 'A very long name',
      edit: { 'spec.name@basic': '长'.repeat(5000) },
      findings: finding('too_long', ['5000']),
    },
    { name: 'A number only', edit: { 'spec.name@basic': '规格1' }, findings: finding('numbered') },
    { name: 'A full-width number', edit: { 'spec.name@basic': '规格２' }, findings: finding('numbered') },
    {
      name: 'A number in English',
      edit: { 'spec.name@basic': 'Specification 3' },
      findings: finding('numbered'),
    },
    { name: 'A billing mode', edit: { 'spec.name@basic': '包年' }, findings: finding('billing_mode') },
    {
      name: 'Two billing modes',
      edit: { 'spec.name@basic': '包年/包月' },
      findings: finding('billing_mode'),
    },
    { name: 'A unit alone', edit: { 'spec.name@basic': '套' }, findings: finding('unit') },
    { name: 'A unit', edit: { 'spec.name@basic': '1个' }, findings: finding('unit') },
    { name: 'A phone number', edit: { 'spec.name@basic': '咨询 13800138000' }, findings: finding('phone') },
    {
      name: "The platform's name first",
      edit: { 'spec.name@basic': '华为云备份' },
      findings: finding('platform'),
    },
    {
      name: 'A new specification',
      add: { extra: { 'spec.name': ' 规格三 ' } },
      findings: [{ at: 'spec.name@extra', level: 'warning', message: 'numbered', specName: '规格三' }],
    },
  ],
};

export default cases;
