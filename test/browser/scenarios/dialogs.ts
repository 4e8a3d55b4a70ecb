import type { Scenario } from './scenario';

const needs = ['dialog'] as const;

/** Specifications that are edited in a dialog or a drawer. */
export const dialogs: readonly Scenario[] = [
  {
    name: 'typed in a dialog that is still open',
    product: 'saas',
    needs,
    open: true,
    act: async (form) => (await form.openSpec?.('Basic'))?.mode('one-time', true),
    flags: ['billing-add-only-yearly-monthly spec.billing Basic'],
  },
  {
    name: 'typed in a dialog that was cancelled',
    product: 'saas',
    needs,
    act: async (form) => {
      const spec = await form.openSpec?.('Basic');
      await spec?.mode('one-time', true);
      await spec?.type('spec.quantity.step', '3');
      await spec?.cancel();
    },
    flags: [],
  },
  {
    name: 'typed in a dialog, taken back and confirmed',
    product: 'saas',
    needs,
    act: async (form) => {
      const spec = await form.openSpec?.('Professional');
      await spec?.toggle('spec.trial', false);
      await spec?.toggle('spec.trial', true);
      await spec?.confirm();
    },
    flags: [],
  },
  {
    name: 'a dialog cancelled, and another specification edited',
    product: 'saas',
    needs,
    act: async (form) => {
      const cancelled = await form.openSpec?.('Basic');
      await cancelled?.type('spec.name', 'Basic plus');
      await cancelled?.cancel();
      const spec = await form.openSpec?.('Standard');
      await spec?.toggle('spec.trial', true);
      await spec?.confirm();
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  {
    name: 'a new specification in a dialog that was cancelled',
    product: 'saas',
    needs,
    act: async (form) => {
      await form.addSpec();
      const spec = await form.openSpec?.('');
      await spec?.type('spec.name', 'Passing');
      await spec?.cancel();
    },
    flags: [],
  },
  {
    name: 'a dialog cancelled, then a deletion',
    product: 'license',
    needs,
    act: async (form) => {
      const spec = await form.openSpec?.('Team key');
      await spec?.type('spec.price.one-time', '2100');
      await spec?.cancel();
      await form.spec('Team key').remove();
    },
    flags: ['spec-no-delete spec Team key'],
  },
];
