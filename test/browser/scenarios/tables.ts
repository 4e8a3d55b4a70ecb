import type { Scenario } from './scenario';

/** Specifications out of sight: pages, filters, another order, rows drawn late. */
export const tables: readonly Scenario[] = [
  {
    name: 'the last of forty-two specifications',
    product: 'large',
    act: (form) => form.spec('Fleet Lima').type('spec.name', 'The last one'),
    flags: [],
  },
  {
    name: 'edits on the first and the last page',
    product: 'saas',
    query: 'rows=2',
    act: async (form) => {
      await form.spec('Onboarding').type('spec.name', 'Academy');
      await form.spec('Basic').toggle('spec.trial', false);
      await form.spec('Enterprise').type('spec.price.yearly', '12500');
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
  {
    name: 'pages turned, and nothing done',
    product: 'saas',
    query: 'rows=2',
    act: async (form) => {
      await form.spec('Onboarding').remove(false);
      await form.spec('Basic').remove(false);
    },
    flags: [],
  },
  {
    name: 'edits at both ends of a table that is drawn as it is scrolled',
    product: 'large',
    query: 'lazy=1',
    act: async (form) => {
      await form.spec('Vehicle Singapore').toggle('spec.trial', false);
      await form.spec('Depot Lima').type('spec.price.monthly', '70');
    },
    flags: ['saas-trial-locked spec.trial Vehicle Singapore'],
  },
  {
    name: 'another order of the table',
    product: 'saas',
    needs: ['sort'],
    act: async (form) => {
      await form.sort?.();
      await form.sort?.();
    },
    flags: [],
  },
  {
    name: 'an edit in another order of the table',
    product: 'saas',
    needs: ['sort'],
    act: async (form) => {
      await form.sort?.();
      await form.spec('Basic').mode('package', true);
      await form.sort?.();
    },
    flags: ['billing-add-only-yearly-monthly spec.billing Basic'],
  },
  {
    name: 'a deletion in another order of the table',
    product: 'saas',
    needs: ['sort'],
    act: async (form) => {
      await form.sort?.();
      await form.spec('Professional').remove();
    },
    flags: ['spec-no-delete spec Professional'],
  },
  {
    name: 'a filter that leaves one specification, and its end',
    product: 'saas',
    needs: ['filter'],
    act: async (form) => {
      await form.filter?.('Enter');
      await form.filter?.('');
    },
    flags: [],
  },
  {
    name: 'a filter that leaves none',
    product: 'saas',
    needs: ['filter'],
    act: async (form) => form.filter?.('nothing of that name'),
    flags: [],
  },
  {
    name: 'an edit while a filter holds',
    product: 'saas',
    needs: ['filter'],
    act: async (form) => {
      await form.filter?.('Standard');
      await form.spec('Standard').toggle('spec.trial', true);
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  {
    name: 'a deletion while a filter holds',
    product: 'saas',
    needs: ['filter'],
    act: async (form) => {
      await form.filter?.('Onboard');
      await form.spec('Onboarding').remove();
      await form.filter?.('');
    },
    flags: ['spec-no-delete spec Onboarding'],
  },
];
