import type { Scenario } from './scenario';

/** Billing modes of released specifications. */
export const billing: readonly Scenario[] = [
  {
    name: 'monthly added to yearly',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').mode('monthly', true);
      await form.spec('Basic').type('spec.price.monthly', '96');
    },
    flags: [],
  },
  {
    name: 'yearly added to monthly',
    product: 'saas',
    act: async (form) => {
      await form.spec('Standard').mode('yearly', true);
      await form.spec('Standard').type('spec.price.yearly', '1500');
    },
    flags: [],
  },
  {
    name: 'one-time added to yearly',
    product: 'saas',
    act: (form) => form.spec('Basic').mode('one-time', true),
    flags: ['billing-add-only-yearly-monthly spec.billing Basic'],
  },
  {
    name: 'one-time added to yearly and taken back',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').mode('one-time', true);
      await form.spec('Basic').mode('one-time', false);
    },
    flags: [],
  },
  {
    name: 'yearly added to a one-time specification',
    product: 'saas',
    act: (form) => form.spec('Onboarding').mode('yearly', true),
    flags: ['billing-add-only-yearly-monthly spec.billing Onboarding'],
  },
  {
    name: 'a mode added that Redline puts back',
    product: 'saas',
    act: async (form, seller) => {
      await form.spec('Enterprise').mode('package', true);
      const asked = await form.openSpec?.('Enterprise');
      await seller.putBack('billing-add-only-yearly-monthly');
      await asked?.confirm();
    },
    flags: [],
  },
  {
    name: 'one of two modes taken away',
    product: 'saas',
    act: (form) => form.spec('Professional').mode('monthly', false),
    flags: ['billing-no-remove spec.billing Professional'],
  },
  {
    name: 'one of two modes taken away and put back',
    product: 'saas',
    act: async (form) => {
      await form.spec('Professional').mode('monthly', false);
      await form.spec('Professional').mode('monthly', true);
    },
    flags: [],
  },
  {
    name: 'the only mode taken away, and its upgrade rule with it',
    product: 'saas',
    act: (form) => form.spec('Standard').mode('monthly', false),
    flags: ['billing-no-remove spec.billing Standard', 'upgrade-rule-lost spec.billing Standard'],
  },
  {
    name: 'yearly swapped for monthly',
    product: 'license',
    act: async (form) => {
      await form.spec('Audit key').mode('monthly', true);
      await form.spec('Audit key').mode('yearly', false);
    },
    flags: ['billing-no-remove spec.billing Audit key'],
  },
  {
    name: 'a mode added to a released API specification',
    product: 'api',
    act: (form) => form.spec('Metered').mode('package', true),
    flags: ['billing-add-only-yearly-monthly spec.billing Metered'],
  },
  {
    name: 'a mode added to a released API specification, on the site that refuses any',
    product: 'api',
    site: 'cn',
    act: (form) => form.spec('Metered').mode('package', true),
    flags: ['api-billing-locked spec.billing Metered'],
  },
];
