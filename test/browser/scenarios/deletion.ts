import type { Scenario } from './scenario';

/** Specifications that are deleted, or look as if they were. */
export const deletion: readonly Scenario[] = [
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
    name: 'a deletion that was not confirmed, then an edit elsewhere',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').remove(false);
      await form.spec('Standard').type('spec.price.monthly', '155');
      await form.type('overview', 'Time, leave, pay and travel in one place.');
    },
    flags: [],
  },
  {
    name: 'a deletion that was confirmed at the second attempt',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').remove(false);
      await form.spec('Basic').remove();
    },
    flags: ['spec-no-delete spec Basic'],
  },
  {
    name: 'a specification renamed and then deleted',
    product: 'saas',
    act: async (form) => {
      await form.spec('Enterprise').type('spec.name', 'Corporate');
      await form.spec('Corporate').remove();
    },
    flags: ['spec-no-delete spec Enterprise'],
  },
  {
    name: 'two specifications deleted',
    product: 'saas',
    act: async (form) => {
      await form.spec('Basic').remove();
      await form.spec('Enterprise').remove();
    },
    flags: ['spec-no-delete spec Basic', 'spec-no-delete spec Enterprise'],
  },
  {
    name: 'one of forty-two specifications deleted, pages away from the first',
    product: 'large',
    query: 'rows=10',
    act: (form) => form.spec('Depot Lima').remove(),
    flags: ['spec-no-delete spec Depot Lima'],
  },
  {
    name: 'the only specification on its page deleted',
    product: 'saas',
    query: 'rows=4',
    act: (form) => form.spec('Onboarding').remove(),
    flags: ['spec-no-delete spec Onboarding'],
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
    name: 'one deleted, and a new one of the same name added',
    product: 'saas',
    act: async (form) => {
      await form.spec('Onboarding').remove();
      await form.addSpec();
      await form.spec('').type('spec.name', 'Onboarding');
    },
    flags: ['spec-add-before-remove spec Onboarding', 'spec-no-delete spec Onboarding'],
  },
];
