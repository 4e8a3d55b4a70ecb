import type { RuleCases } from '../rule-case';

const finding = (message: string) => [
  { at: 'productionUrl', level: 'error' as const, message, fixes: ['put-back'] },
];

const cases: RuleCases = {
  rule: 'production-url-form',
  valid: [
    {
      name: 'HTTPS and a domain name',
      edit: { productionUrl: 'https://billing.example.com:8443/orders?v=2' },
    },
    { name: 'Pasted with spaces', edit: { productionUrl: '  https://orders.example.com/koogallery  ' } },
    { name: 'The first letters are typed', edit: { productionUrl: 'http' } },
    { name: 'The field is cleared', edit: { productionUrl: '' } },
    { name: 'A saved address is chosen by its name', edit: { productionUrl: 'Orders (production)' } },
    { name: 'A saved name that holds a version', edit: { productionUrl: 'orders v1.0' } },
    {
      name: 'A domain name that begins with a number, while it is typed',
      edit: { productionUrl: 'https://163.' },
    },
    {
      name: 'A domain name that begins like an IP address',
      edit: { productionUrl: 'https://10.20.30.40.example.com' },
    },
    {
      name: 'It was released with HTTP and another field changes',
      given: { productionUrl: 'http://orders.example.com' },
      edit: { overview: 'New words' },
    },
  ],
  invalid: [
    { name: 'HTTP', edit: { productionUrl: 'http://orders.example.com' }, findings: finding('not_https') },
    {
      name: 'No scheme',
      site: 'cn',
      edit: { productionUrl: 'orders.example.com/api' },
      findings: finding('not_https'),
    },
    {
      name: 'An IPv4 address',
      edit: { productionUrl: 'https://192.0.2.10/orders' },
      findings: finding('no_domain'),
    },
    {
      name: 'An IPv6 address',
      edit: { productionUrl: 'https://[2001:db8::1]/orders' },
      findings: finding('no_domain'),
    },
    {
      name: 'An IPv4 address in full-width digits',
      edit: { productionUrl: 'https://１９２.0.2.10/' },
      findings: finding('no_domain'),
    },
    {
      name: 'An IP address without a scheme',
      edit: { productionUrl: '192.0.2.10:8080' },
      findings: finding('not_https'),
    },
    {
      name: 'This computer',
      unreleased: true,
      edit: { productionUrl: 'https://localhost:3000' },
      findings: finding('no_domain'),
    },
  ],
};

export default cases;
