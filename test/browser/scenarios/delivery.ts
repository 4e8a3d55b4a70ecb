import type { BillingMode } from '../../../form/product';
import type { FormDriver } from '../harness/form-driver';
import type { Scenario } from './scenario';

/** What billing modes and trials a delivery method offers. */
export const delivery: readonly Scenario[] = [
  {
    name: 'a delivery method that offers no one-time payment',
    product: 'saas',
    act: async (form) => {
      await form.deliver('image');
      await form.toSpecs?.();
    },
    flags: ['billing-mode-for-delivery spec.billing Onboarding'],
  },
  {
    name: 'another delivery method, and back',
    product: 'saas',
    act: async (form) => {
      await form.deliver('image');
      await form.deliver('saas');
    },
    flags: [],
  },
  {
    name: 'a delivery method that offers what the product has',
    product: 'unlisted',
    act: async (form) => {
      await form.deliver('professional-services');
      await form.toSpecs?.();
    },
    flags: [],
  },
  {
    name: 'a delivery method without trials',
    product: 'saas',
    act: async (form) => {
      await form.deliver('license');
      await form.toSpecs?.();
    },
    flags: [
      'trial-needs-yearly-monthly spec.trial Basic',
      'trial-needs-yearly-monthly spec.trial Professional',
    ],
  },
  {
    name: 'a new License specification that is paid once and by the year',
    product: 'license',
    act: (form) => add(form, 'Site key', 'one-time', 'yearly'),
    flags: ['license-one-mode spec.billing Site key'],
  },
  {
    name: 'a new License specification that is paid once',
    product: 'license',
    act: (form) => add(form, 'Site key', 'one-time'),
    flags: [],
  },
  {
    name: 'a new API specification that is paid by the year',
    product: 'api',
    act: (form) => add(form, 'Flat rate', 'yearly'),
    flags: ['billing-mode-for-delivery spec.billing Flat rate'],
  },
  {
    name: 'a new API specification in packages',
    product: 'api',
    act: (form) => add(form, 'Bundle of 50000', 'package'),
    flags: [],
  },
  {
    name: 'any mode in a new SaaS specification',
    product: 'saas',
    act: (form) => add(form, 'Metered', 'pay-per-use', 'package'),
    flags: [],
  },
];

async function add(form: FormDriver, name: string, ...modes: BillingMode[]): Promise<void> {
  await form.addSpec();
  await form.spec('').type('spec.name', name);
  for (const mode of modes) {
    await form.spec(name).mode(mode, true);
    await form.spec(name).type(`spec.price.${mode}`, '300');
  }
}
