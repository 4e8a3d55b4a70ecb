import type { RuleCases } from '../rule-case';

const finding = (message: string) => [
  { at: 'name', level: 'warning' as const, message, fixes: ['put-back'] },
];

const cases: RuleCases = {
  rule: 'product-name-form',
  valid: [
    { name: 'Plain words', edit: { name: 'Cloud Backup for Teams' } },
    { name: 'A year', edit: { name: 'Backup for Windows Server 2025' } },
    { name: 'A number before a word that only looks like a currency', edit: { name: '3 元宇宙' } },
    { name: 'A word that begins with V', edit: { name: 'VPN Viewer' } },
    { name: 'The edition that Huawei Cloud Stack asks for', edit: { name: 'Cloud Backup (HCS Version)' } },
    { name: 'The number of a standard', edit: { name: 'TLS 1.3 Gateway for Industry 4.0' } },
    { name: 'The name is cleared', edit: { name: '' } },
    {
      name: 'It was released that way and another field changes',
      given: { name: 'Cloud Backup V2.0' },
      edit: { overview: 'New words' },
    },
  ],
  invalid: [
    { name: 'A version', edit: { name: 'Cloud Backup V3.1' }, findings: finding('version') },
    {
      name: 'A version without its V',
      site: 'eu',
      edit: { name: 'Cloud Backup 3.1' },
      findings: finding('version'),
    },
    { name: 'A price', edit: { name: 'Cloud Backup from $9' }, findings: finding('price') },
    {
      name: 'A price in full-width digits',
      edit: { name: 'Cloud Backup ９ USD' },
      findings: finding('price'),
    },
    { name: 'A phone number', edit: { name: 'Cloud Backup +49 30 1234567' }, findings: finding('phone') },
    { name: "The platform's name", edit: { name: 'Huawei Cloud Backup' }, findings: finding('platform') },
  ],
};

export default cases;
