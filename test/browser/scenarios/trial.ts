import type { BillingMode } from '../../../form/product';
import type { FormDriver } from '../harness/form-driver';
import type { Scenario } from './scenario';

/** Trial use and its days. */
export const trial: readonly Scenario[] = [
  {
    name: 'trial of a released specification switched off',
    product: 'saas',
    act: (form) => form.spec('Professional').toggle('spec.trial', false),
    flags: ['saas-trial-locked spec.trial Professional'],
  },
  {
    name: 'trial switched on, then the specification renamed',
    product: 'saas',
    act: async (form) => {
      await form.spec('Standard').toggle('spec.trial', true);
      await form.spec('Standard').type('spec.name', 'Standard plus');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  {
    name: 'trial switched on and off again',
    product: 'saas',
    act: async (form) => {
      await form.spec('Enterprise').toggle('spec.trial', true);
      await form.spec('Enterprise').toggle('spec.trial', false);
    },
    flags: [],
  },
  {
    name: 'trial of a new specification',
    product: 'saas',
    act: (form) => addTrial(form, 'yearly', '14'),
    flags: [],
  },
  {
    name: 'the longest trial of a new specification',
    product: 'saas',
    site: 'cn',
    act: (form) => addTrial(form, 'monthly', '180'),
    flags: [],
  },
  {
    name: 'a trial of a year in a new specification',
    product: 'saas',
    site: 'cn',
    act: (form) => addTrial(form, 'monthly', '365'),
    flags: ['trial-days-range spec.trialDays Team'],
  },
  {
    name: 'trial of a new specification that is paid once',
    product: 'saas',
    act: (form) => addTrial(form, 'one-time', '14'),
    flags: ['trial-needs-yearly-monthly spec.trial Team'],
  },
  {
    name: 'trial of a new License specification',
    product: 'license',
    act: (form) => addTrial(form, 'yearly', '14'),
    flags: ['trial-needs-yearly-monthly spec.trial Team'],
  },
  {
    name: 'trial days of a released specification',
    product: 'saas',
    site: 'cn',
    act: (form) => form.spec('Professional').type('spec.trialDays', '30'),
    flags: ['saas-trial-days-locked spec.trialDays Professional'],
  },
  {
    name: 'trial days of a released specification, where they are free',
    product: 'saas',
    act: (form) => form.spec('Professional').type('spec.trialDays', '30'),
    flags: [],
  },
];

async function addTrial(form: FormDriver, mode: BillingMode, days: string): Promise<void> {
  await form.addSpec();
  await form.spec('').type('spec.name', 'Team');
  await form.spec('Team').mode(mode, true);
  await form.spec('Team').type(`spec.price.${mode}`, '700');
  await form.spec('Team').toggle('spec.trial', true);
  await form.spec('Team').type('spec.trialDays', days);
}
