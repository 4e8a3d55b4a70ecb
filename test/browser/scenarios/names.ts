import type { Scenario } from './scenario';

const rename = (name: string) =>
  ({
    product: 'saas',
    act: (form) => form.spec('Basic').type('spec.name', name),
  }) satisfies Partial<Scenario>;

const productName = (name: string) =>
  ({
    product: 'saas',
    act: (form) => form.type('name', name),
  }) satisfies Partial<Scenario>;

/** Names of products and specifications. */
export const names: readonly Scenario[] = [
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
    name: 'two specifications that swap their names',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').type('spec.name', 'Entry');
      await form.spec('Standard').type('spec.name', 'Basic');
      await form.spec('Entry').type('spec.name', 'Standard');
    },
    flags: [],
  },
  {
    name: 'a specification named by number',
    ...rename('规格1'),
    site: 'cn',
    flags: ['spec-name-form spec.name Basic'],
  },
  { name: 'a specification named by number, where that is free', ...rename('规格1'), flags: [] },
  {
    name: 'a specification named after a billing mode',
    ...rename('按需'),
    site: 'cn',
    flags: ['spec-name-form spec.name Basic'],
  },
  { name: 'a specification with a name of its own', ...rename('旗舰版'), site: 'cn', flags: [] },
  {
    name: 'a version in the name of the product',
    ...productName('Peakboard HR V3.0'),
    flags: ['product-name-form name'],
  },
  {
    name: 'the platform in the name of the product',
    ...productName('Peakboard for Huawei Cloud'),
    flags: ['product-name-form name'],
  },
  { name: 'a number in the name of the product', ...productName('Peakboard 365'), flags: [] },
  {
    name: 'a version in the name of the product, where that is free',
    ...productName('Peakboard HR V3.0'),
    site: 'cn',
    flags: [],
  },
  {
    name: 'the name of the product, typed anew and pasted with spaces',
    product: 'saas',
    act: async (form, seller) => {
      await form.type('name', 'Peakboard 99 USD');
      await seller.sees('product-name-form name');
      await seller.paste('  Peakboard HR ');
    },
    flags: [],
  },
];
