import type { Scenario } from './scenario';

/** Products that were never released, and products that are off the catalog. */
export const status: readonly Scenario[] = [
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
    name: 'a draft with another mode and quantity',
    product: 'draft',
    act: async (form) => {
      await form.spec('Freelancer').mode('one-time', true);
      await form.spec('Freelancer').mode('monthly', false);
      await form.spec('Freelancer').type('spec.price.one-time', '90');
      await form.spec('Freelancer').type('spec.quantity.min', '10');
    },
    flags: [],
  },
  {
    name: 'a draft with a price of 0 and a wrong address',
    product: 'draft',
    act: async (form) => {
      await form.type('productionUrl', 'http://api.example.com/koogallery');
      await form.spec('Freelancer').type('spec.price.monthly', '0');
    },
    flags: ['production-url-form productionUrl', 'zero-price-trial spec.price.monthly Freelancer'],
  },
  {
    name: 'a specification of a product that is off the catalog',
    product: 'discontinued',
    act: (form) => form.spec('Campus').type('spec.price.monthly', '430'),
    flags: ['spec-frozen-when-all-removed spec.price.monthly Campus'],
  },
  {
    name: 'a specification added to a product that is off the catalog',
    product: 'discontinued',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Region');
    },
    flags: ['spec-frozen-when-all-removed spec Region'],
  },
  {
    name: 'the overview of a product that is off the catalog',
    product: 'discontinued',
    act: (form) => form.type('overview', 'Filters mail, and says why.'),
    flags: [],
  },
];
