import type { TextField } from '../harness/form-driver';
import type { Scenario } from './scenario';

const write = (field: TextField, value: string) =>
  ({
    product: 'saas',
    act: (form) => form.type(field, value),
  }) satisfies Partial<Scenario>;

/** Texts of the product: version, description, address, and those without a rule. */
export const texts: readonly Scenario[] = [
  { name: 'a version in another form', ...write('version', '3.1'), flags: ['version-form version'] },
  { name: 'a version in the right form', ...write('version', 'V3.1'), flags: [] },
  { name: 'a version in any form, where that is free', ...write('version', '3.1'), site: 'cn', flags: [] },
  {
    name: 'a short description',
    ...write('description', 'Short and new.'),
    site: 'cn',
    flags: ['description-too-short description'],
  },
  { name: 'a short description, where that is free', ...write('description', 'Short and new.'), flags: [] },
  {
    name: 'a long description, pasted',
    product: 'saas',
    site: 'cn',
    act: async (form, seller) => {
      await form.type('description', 'Short');
      await seller.paste('Leave, time and pay of your staff, in one place. '.repeat(10));
    },
    flags: [],
  },
  {
    name: 'a production address without encryption',
    ...write('productionUrl', 'http://api.example.com/koogallery'),
    flags: ['production-url-form productionUrl'],
  },
  {
    name: 'a production address without a domain name',
    ...write('productionUrl', 'https://203.0.113.7/koogallery'),
    flags: ['production-url-form productionUrl'],
  },
  {
    name: 'a production address pasted with spaces',
    product: 'saas',
    act: async (form, seller) => {
      await form.type('productionUrl', 'h');
      await seller.paste('  https://api.example.com/koogallery ');
    },
    flags: [],
  },
  {
    name: 'a wrong production address pasted with spaces',
    product: 'saas',
    act: async (form, seller) => {
      await form.type('productionUrl', 'h');
      await seller.paste('  http://api.example.com/koogallery ');
    },
    flags: ['production-url-form productionUrl'],
  },
  {
    name: 'every text without a rule',
    product: 'saas',
    act: async (form) => {
      await form.type('overview', 'Time, leave, pay and travel in one place.');
      await form.type('support', 'Every day, 08:00-20:00 (GMT+08:00)');
      await form.type('highlights', 'Ready in an hour', 0);
      await form.addEntry('cases', 'Harbour Foods: 300 users in two weeks');
      await form.type('seo.title', 'Peakboard for teams');
      await form.type('seo.keywords', 'people, teams, leave');
      await form.type('seo.description', 'Directory, leave and reviews.');
      await form.type('deliveryDuration', '5');
    },
    flags: [],
  },
];
