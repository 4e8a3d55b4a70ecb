import type { Scenario } from './scenario';

/** Prices of specifications. */
export const prices: readonly Scenario[] = [
  {
    name: 'a price of 0',
    product: 'saas',
    act: (form) => form.spec('Basic').type('spec.price.yearly', '0'),
    flags: ['zero-price-trial spec.price.yearly Basic'],
  },
  {
    name: 'a price of 0, then the old one again',
    product: 'license',
    act: async (form) => {
      await form.spec('Team key').type('spec.price.one-time', '0');
      await form.spec('Team key').type('spec.price.one-time', '1900');
    },
    flags: [],
  },
  {
    name: 'a price of 0 in a new specification',
    product: 'license',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Free key');
      await form.spec('Free key').mode('yearly', true);
      await form.spec('Free key').type('spec.price.yearly', '0');
    },
    flags: ['zero-price-trial spec.price.yearly Free key'],
  },
  {
    name: 'the same price in other digits',
    product: 'saas',
    act: (form) => form.spec('Basic').type('spec.price.yearly', '960.00'),
    flags: [],
  },
  {
    name: 'a price of 0 in full-width digits',
    product: 'saas',
    act: (form) => form.spec('Basic').type('spec.price.yearly', '０'),
    flags: ['zero-price-trial spec.price.yearly Basic'],
    mayRefuse: true,
  },
  {
    name: 'the same price in full-width digits',
    product: 'saas',
    act: (form) => form.spec('Basic').type('spec.price.yearly', '９６０'),
    flags: [],
  },
  {
    name: 'a larger specification cheaper than a smaller one',
    product: 'saas',
    act: (form) => form.spec('Professional').type('spec.price.yearly', '900'),
    flags: ['upgrade-rule-lost spec.price.yearly Professional'],
  },
  {
    name: 'both prices lowered in their order',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').type('spec.price.yearly', '800');
      await form.spec('Professional').type('spec.price.yearly', '900');
    },
    flags: [],
  },
  {
    name: 'a price for a free image',
    product: 'image',
    act: (form) => form.spec('Harbor 64-bit').type('spec.price.pay-per-use', '0.2'),
    flags: ['free-image-price-fixed spec.price.pay-per-use Harbor 64-bit'],
  },
  {
    name: 'a price for a free image, where that is allowed',
    product: 'image',
    site: 'cn',
    act: (form) => form.spec('Harbor 64-bit').type('spec.price.pay-per-use', '0.2'),
    flags: [],
  },
];
