import type { RuleCases } from '../rule-case';

const cases: RuleCases = {
  rule: 'billing-mode-for-delivery',
  valid: [
    {
      name: 'SaaS offers every mode',
      add: { extra: { 'spec.billing': ['package', 'pay-per-use', 'one-time'] } },
    },
    {
      name: 'An Image specification is billed pay-per-use',
      given: { deliveryMethod: 'image' },
      add: { extra: { 'spec.billing': ['pay-per-use', 'yearly'] } },
    },
    {
      name: 'It was released that way and another field changes',
      given: { deliveryMethod: 'image' },
      edit: { 'spec.name@lifetime': 'Forever' },
    },
    {
      name: 'A delivery method whose modes are not known',
      given: { deliveryMethod: 'consulting' },
      add: { extra: { 'spec.billing': ['package'] } },
    },
    {
      name: 'A mode is added to what is released: billing-add-only-yearly-monthly speaks',
      given: { deliveryMethod: 'image' },
      edit: { 'spec.billing@basic': ['yearly', 'one-time'] },
    },
    {
      name: 'The modes were never seen',
      unreleased: true,
      given: { deliveryMethod: 'image' },
      unseen: ['spec.billing@lifetime'],
      edit: { 'spec.billing@lifetime': ['one-time'] },
    },
  ],
  invalid: [
    {
      name: 'A new Image specification is billed once',
      given: { deliveryMethod: 'image' },
      add: { extra: { 'spec.name': 'Extra', 'spec.billing': ['one-time'] } },
      findings: [{ at: 'spec.billing@extra', level: 'warning', message: 'image', specName: 'Extra' }],
    },
    {
      name: 'A License specification is billed by package',
      unreleased: true,
      given: { deliveryMethod: 'license' },
      edit: { 'spec.billing@basic': ['yearly', 'package'] },
      findings: [
        {
          at: 'spec.billing@basic',
          level: 'warning',
          message: 'license',
          specName: 'Basic',
          fixes: ['put-back'],
        },
      ],
    },
    {
      name: 'Professional Services are billed pay-per-use',
      given: { deliveryMethod: 'professional-services' },
      add: { extra: { 'spec.billing': ['pay-per-use'] } },
      findings: [{ at: 'spec.billing@extra', level: 'warning', message: 'professional_services' }],
    },
    {
      name: 'Hardware is billed monthly',
      given: { deliveryMethod: 'hardware' },
      add: { extra: { 'spec.billing': ['monthly', 'one-time'] } },
      findings: [{ at: 'spec.billing@extra', level: 'warning', message: 'hardware' }],
    },
    {
      name: 'An API is billed yearly',
      site: 'cn',
      given: { deliveryMethod: 'api' },
      add: { extra: { 'spec.billing': ['yearly'] } },
      findings: [{ at: 'spec.billing@extra', level: 'warning', message: 'api' }],
    },
    {
      name: 'The delivery method changes to Image',
      edit: { deliveryMethod: 'image' },
      findings: [{ at: 'spec.billing@lifetime', level: 'warning', message: 'image', specName: 'Lifetime' }],
    },
  ],
};

export default cases;
