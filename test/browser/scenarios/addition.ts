import type { Scenario } from './scenario';

/** New specifications, copies, and two of one name. */
export const addition: readonly Scenario[] = [
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
    name: 'two new specifications, and one of them removed',
    product: 'license',
    act: async (form) => {
      for (const name of ['Site key', 'Campus key']) {
        await form.addSpec();
        await form.spec('').type('spec.name', name);
      }
      await form.spec('Site key').remove();
    },
    flags: [],
  },
  {
    name: 'a copy of a released specification',
    product: 'license',
    act: (form) => form.spec('Audit key').copy(),
    flags: [],
  },
  {
    name: 'a copy that gets a name, modes and a quantity of its own',
    product: 'saas',
    act: async (form) => {
      await form.spec('Standard').copy();
      await form.spec('Standard').type('spec.name', 'Standard 1');
      await form.spec('Standard').type('spec.name', 'Premium');
      await form.spec('Premium').mode('one-time', true);
      await form.spec('Premium').type('spec.quantity.min', '10');
      await form.spec('Premium').toggle('spec.trial', true);
    },
    flags: [],
  },
  {
    name: 'a copy, and its original changed',
    product: 'license',
    act: async (form) => {
      await form.spec('Group key').copy();
      await form.spec('Group key').mode('monthly', false);
    },
    flags: ['billing-no-remove spec.billing Group key'],
  },
  {
    name: 'a copy, and its original deleted',
    product: 'license',
    act: async (form) => {
      await form.spec('Audit key').copy();
      await form.spec('Audit key').remove();
    },
    flags: ['spec-add-before-remove spec Audit key', 'spec-no-delete spec Audit key'],
  },
  {
    name: 'a copy removed again',
    product: 'license',
    act: async (form) => {
      await form.spec('Audit key').copy();
      await form.spec('Audit key').type('spec.name', 'Audit key plus');
      await form.spec('Audit key').remove();
      await form.spec('Audit key plus').type('spec.name', 'Audit key');
    },
    flags: [],
  },
  {
    name: 'one of two specifications that now share a name',
    product: 'saas',
    act: async (form) => {
      await form.spec('Standard').type('spec.name', 'Basic');
      await form.spec('Basic').toggle('spec.trial', false);
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
  {
    name: 'the other of two specifications that now share a name',
    product: 'saas',
    act: async (form) => {
      await form.spec('Professional').type('spec.name', 'Enterprise');
      await form.spec('Enterprise').remove();
    },
    flags: ['spec-no-delete spec Professional'],
  },
];
