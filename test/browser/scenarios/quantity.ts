import type { Scenario } from './scenario';

/** Quantities that customers may buy. */
export const quantity: readonly Scenario[] = [
  {
    name: 'a quantity range that narrows',
    product: 'saas',
    act: async (form) => {
      await form.spec('Professional').type('spec.quantity.min', '10');
      await form.spec('Professional').type('spec.quantity.max', '400');
    },
    flags: [
      'quantity-range-only-widens spec.quantity.max Professional',
      'quantity-range-only-widens spec.quantity.min Professional',
    ],
  },
  {
    name: 'a quantity range that widens',
    product: 'saas',
    act: async (form) => {
      await form.spec('Professional').type('spec.quantity.min', '1');
      await form.spec('Professional').type('spec.quantity.max', '900');
    },
    flags: [],
  },
  {
    name: 'the step of a quantity',
    product: 'license',
    act: (form) => form.spec('Team key').type('spec.quantity.step', '2'),
    flags: ['quantity-step-locked spec.quantity.step Team key'],
  },
  {
    name: 'the step of a quantity, there and back',
    product: 'license',
    act: async (form) => {
      await form.spec('Team key').type('spec.quantity.step', '2');
      await form.spec('Team key').type('spec.quantity.step', '1');
    },
    flags: [],
  },
  {
    name: 'any quantity of a new specification',
    product: 'license',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Site key');
      await form.spec('Site key').type('spec.quantity.min', '10');
      await form.spec('Site key').type('spec.quantity.max', '50');
      await form.spec('Site key').type('spec.quantity.step', '5');
    },
    flags: [],
  },
];
