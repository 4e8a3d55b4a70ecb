import type { Scenario, Seller } from '../scenarios/scenario';
import type { RandomForm } from './driver';

/** A scenario that may use what only the driver of the random console can do. */
export interface RandomScenario extends Omit<Scenario, 'act'> {
  act(form: RandomForm, seller: Seller): Promise<void>;
}

/** Ways around in a form that change nothing, and what sellers do in between; every seed plays all of them. */
export const TOURS: readonly RandomScenario[] = [
  { name: 'untouched', product: 'saas', act: async () => {}, flags: [] },
  {
    name: 'every part, every page, one specification opened and left',
    product: 'saas',
    act: async (form) => {
      await form.everyPart();
      await form.everyPage();
      await form.openAndLeave('Standard');
      await form.filter?.('ent');
      await form.filter?.('');
      await form.sort?.();
      await form.everyPage();
    },
    flags: [],
  },
  {
    name: 'trial of the last one but one switched on, after a tour',
    product: 'saas',
    act: async (form) => {
      await form.everyPage();
      await form.openAndLeave('Basic');
      await form.spec('Enterprise').toggle('spec.trial', true);
      await form.everyPart();
    },
    flags: ['saas-trial-locked spec.trial Enterprise'],
  },
  {
    name: 'renamed, and the name taken back',
    product: 'saas',
    act: async (form) => {
      await form.spec('Standard').type('spec.name', 'Standard plus');
      await form.everyPage();
      await form.spec('Standard plus').type('spec.name', 'Standard');
    },
    flags: [],
  },
  {
    name: 'a price of zero',
    product: 'saas',
    act: (form) => form.spec('Onboarding').type('spec.price.one-time', '0'),
    flags: ['zero-price-trial spec.price.one-time Onboarding'],
  },
  {
    name: 'a new specification with a trial, and an edit elsewhere',
    product: 'saas',
    act: async (form) => {
      await form.addSpec();
      await form.spec('').type('spec.name', 'Academy');
      await form.spec('Academy').mode('monthly', true);
      await form.spec('Academy').type('spec.price.monthly', '70');
      await form.spec('Academy').toggle('spec.trial', true);
      await form.type('overview', 'Time, leave and pay.');
    },
    flags: [],
  },
  {
    name: 'deleted on the last page, after pages were turned',
    product: 'saas',
    act: async (form) => {
      await form.everyPage();
      await form.spec('Onboarding').remove();
      await form.everyPage();
    },
    flags: ['spec-no-delete spec Onboarding'],
  },
  {
    name: 'supervision, title and description edited',
    product: 'saas',
    act: async (form) => {
      await form.toggle('supervision', false);
      await form.type('name', 'Peakboard People');
      await form.type('description', 'Working time, leave and pay of your staff.');
    },
    flags: ['saas-supervision-locked supervision'],
  },
];
