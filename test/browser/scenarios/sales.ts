import type { Scenario } from './scenario';

/** Public sales, hidden specifications and multi-instance binding. */
export const sales: readonly Scenario[] = [
  {
    name: 'public sales set to No',
    product: 'license',
    act: (form) => form.toggle('publicSales', false),
    flags: ['public-sales-hidden publicSales'],
  },
  {
    name: 'public sales, there and back',
    product: 'license',
    act: async (form) => {
      await form.toggle('publicSales', false);
      await form.toggle('publicSales', true);
    },
    flags: [],
  },
  {
    name: 'public sales set to Yes with a hidden specification',
    product: 'unlisted',
    act: (form) => form.toggle('publicSales', true),
    flags: ['public-sales-resets-specs publicSales'],
  },
  {
    name: 'public sales set to Yes after the specification was shown',
    product: 'unlisted',
    act: async (form) => {
      await form.spec('Personal').toggle('spec.hidden', false);
      await form.toggle('publicSales', true);
    },
    flags: [],
  },
  {
    name: 'public sales set to Yes on the site where nothing is reset',
    product: 'unlisted',
    site: 'eu',
    act: (form) => form.toggle('publicSales', true),
    flags: [],
  },
  {
    name: 'specifications hidden and shown',
    product: 'saas',
    act: async (form) => {
      await form.spec('Enterprise').toggle('spec.hidden', false);
      await form.spec('Basic').toggle('spec.hidden', true);
    },
    flags: [],
  },
  {
    name: 'multi-instance binding switched off',
    product: 'saas',
    site: 'cn',
    act: (form) => form.toggle('multiInstance', false),
    flags: ['multi-instance-one-way multiInstance'],
  },
  {
    name: 'multi-instance binding switched on',
    product: 'unlisted',
    site: 'cn',
    act: (form) => form.toggle('multiInstance', true),
    flags: [],
  },
  {
    name: 'multi-instance binding switched off, where that is free',
    product: 'saas',
    act: (form) => form.toggle('multiInstance', false),
    flags: [],
  },
];
