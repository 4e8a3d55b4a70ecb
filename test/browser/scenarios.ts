import type { FormDriver } from './harness/form-driver';

/** One thing a seller does on a product's form, and every refusal and risk that must then stand. */
export interface Scenario {
  name: string;
  /** Alias of a practice product. */
  product: string;
  act(form: FormDriver): Promise<void>;
  /** `rule field spec` of each error and warning; none: the page must stay silent. */
  flags: string[];
}

/** Edits that the source page of the rules speaks of: what it forbids, and what it allows. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'supervision of a released SaaS product',
    product: 'saas',
    act: (form) => form.toggle('supervision', false),
    flags: ['saas-supervision-locked supervision'],
  },
  {
    name: 'supervision, there and back',
    product: 'saas',
    act: async (form) => {
      await form.toggle('supervision', false);
      await form.toggle('supervision', true);
    },
    flags: [],
  },
  {
    name: 'supervision of a License product',
    product: 'license',
    act: (form) => form.toggle('supervision', false),
    flags: [],
  },
  {
    name: 'trial of a released specification switched off',
    product: 'saas',
    act: (form) => form.spec('Professional').toggle('spec.trial', false),
    flags: ['saas-trial-locked spec.trial Professional'],
  },
  {
    name: 'trial switched on, then the specification renamed',
    product: 'saas',
    act: async (form) => {
      await form.spec('Standard').toggle('spec.trial', true);
      await form.spec('Standard').type('spec.name', 'Standard plus');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  {
    name: 'trial of a new specification',
    product: 'saas',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Team');
      await form.spec('Team').mode('yearly', true);
      await form.spec('Team').type('spec.price.yearly', '700');
      await form.spec('Team').toggle('spec.trial', true);
      await form.spec('Team').type('spec.trialDays', '14');
    },
    flags: [],
  },
  {
    name: 'a rename and new prices',
    product: 'saas',
    act: async (form) => {
      await form.type('name', 'Peakboard People');
      await form.spec('Basic').type('spec.name', 'Basic plus');
      await form.spec('Basic plus').type('spec.price.yearly', '980');
      await form.spec('Standard').type('spec.price.monthly', '155');
    },
    flags: [],
  },
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
    name: 'one of two modes taken away',
    product: 'saas',
    act: (form) => form.spec('Professional').mode('monthly', false),
    flags: ['billing-no-remove spec.billing Professional'],
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
    name: 'a released specification deleted',
    product: 'saas',
    act: (form) => form.spec('Onboarding').remove(),
    flags: ['spec-no-delete spec Onboarding'],
  },
  {
    name: 'a deletion that was not confirmed',
    product: 'saas',
    act: (form) => form.spec('Onboarding').remove(false),
    flags: [],
  },
  {
    name: 'a new specification added and removed again',
    product: 'saas',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Passing');
      await form.spec('Passing').remove();
    },
    flags: [],
  },
  {
    name: 'one added and another deleted',
    product: 'license',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Site key');
      await form.spec('Team key').remove();
    },
    flags: ['spec-add-before-remove spec Team key', 'spec-no-delete spec Team key'],
  },
  {
    name: 'one deleted and another added after it',
    product: 'saas',
    act: async (form) => {
      await form.spec('Onboarding').remove();
      await form.addSpec();
      await form.spec('').type('spec.name', 'Academy');
    },
    flags: ['spec-add-before-remove spec Onboarding', 'spec-no-delete spec Onboarding'],
  },
  {
    name: 'a copy of a released specification, with a trial of its own',
    product: 'license',
    act: async (form) => {
      await form.spec('Audit key').copy();
    },
    flags: [],
  },
  {
    name: 'a specification of a product that is off the catalog',
    product: 'discontinued',
    act: (form) => form.spec('Campus').type('spec.price.monthly', '430'),
    flags: ['spec-frozen-when-all-removed spec.price.monthly Campus'],
  },
  {
    name: 'the overview of a product that is off the catalog',
    product: 'discontinued',
    act: (form) => form.type('overview', 'Filters mail, and says why.'),
    flags: [],
  },
  {
    name: 'public sales set to No',
    product: 'license',
    act: (form) => form.toggle('publicSales', false),
    flags: ['public-sales-hidden publicSales'],
  },
  {
    name: 'everything that is locked, on a product that was rejected',
    product: 'rejected',
    act: async (form) => {
      await form.toggle('supervision', false);
      await form.spec('Starter').toggle('spec.trial', false);
      await form.spec('Business').mode('monthly', true);
      await form.spec('Business').type('spec.price.monthly', '130');
      await form.spec('Business').mode('yearly', false);
      await form.spec('Starter').remove();
    },
    flags: [],
  },
  {
    name: 'the last of forty-two specifications',
    product: 'large',
    act: async (form) => {
      const { specs } = await form.state();
      const last = specs.at(-1)?.fields['spec.name'] as string;
      await form.spec(last).type('spec.name', 'The last one');
    },
    flags: [],
  },
];
