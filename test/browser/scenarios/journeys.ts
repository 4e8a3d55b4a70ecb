import type { Scenario } from './scenario';

/** What happens around the edits: other pages and products, another language, late data. */
export const journeys: readonly Scenario[] = [
  {
    name: 'the language switched after an edit',
    product: 'saas',
    act: async (form, seller) => {
      await form.toggle('supervision', false);
      await form.spec('Basic').mode('one-time', true);
      await form.switchLanguage();
      const kept = await form.state().then(
        ({ fields }) => fields.supervision === false,
        () => false,
      );
      seller.only(kept, 'the switch loads the form anew');
    },
    flags: ['billing-add-only-yearly-monthly spec.billing Basic', 'saas-supervision-locked supervision'],
  },
  {
    name: 'the language switched there and back, and nothing done',
    product: 'saas',
    act: async (form, seller) => {
      await form.switchLanguage();
      await seller.waitForData();
      await form.switchLanguage();
      await seller.waitForData();
    },
    flags: [],
  },
  {
    name: 'an edit after the language was switched',
    product: 'saas',
    act: async (form, seller) => {
      await form.switchLanguage();
      await seller.waitForData();
      await form.spec('Professional').toggle('spec.trial', false);
      await form.toggle('publicSales', false);
    },
    flags: ['public-sales-hidden publicSales', 'saas-trial-locked spec.trial Professional'],
  },
  {
    name: 'a form left and opened again',
    product: 'saas',
    act: async (form, seller) => {
      await form.toggle('supervision', false);
      await form.spec('Basic').toggle('spec.trial', false);
      await seller.sees('saas-supervision-locked supervision', 'saas-trial-locked spec.trial Basic');
      await seller.leave();
      await seller.goTo('saas');
    },
    flags: [],
  },
  {
    name: 'an edit in a form that was left and opened again',
    product: 'saas',
    act: async (form, seller) => {
      await form.type('overview', 'Time and leave.');
      await seller.leave();
      await seller.goTo('saas');
      await form.spec('Onboarding').remove();
    },
    flags: ['spec-no-delete spec Onboarding'],
  },
  {
    name: 'two products one after the other',
    product: 'saas',
    act: async (form, seller) => {
      await form.toggle('supervision', false);
      await seller.sees('saas-supervision-locked supervision');
      await seller.goTo('license');
      await form.toggle('supervision', false);
      await form.spec('Team key').type('spec.quantity.step', '2');
    },
    flags: ['quantity-step-locked spec.quantity.step Team key'],
  },
  {
    name: 'two products, and the first again',
    product: 'license',
    act: async (form, seller) => {
      await form.spec('Audit key').type('spec.price.yearly', '3300');
      await seller.goTo('saas');
      await seller.goTo('license');
    },
    flags: [],
  },
  {
    name: 'data that comes late, while the seller reads',
    product: 'saas',
    query: 'early=1&delay=400&specDelay=900',
    early: true,
    act: (_form, seller) => seller.waitForData(),
    flags: [],
  },
  {
    name: 'an edit before the specifications have come',
    product: 'saas',
    query: 'delay=100&specDelay=1500',
    early: true,
    act: async (form, seller) => {
      await form.type('version', '3.1');
      await seller.waitForData();
    },
    flags: ['version-form version'],
  },
  {
    name: 'a deletion right after late specifications',
    product: 'saas',
    query: 'delay=100&specDelay=1200',
    early: true,
    act: async (form, seller) => {
      await seller.waitForData();
      await form.spec('Standard').remove();
    },
    flags: ['spec-no-delete spec Standard'],
  },
  {
    name: 'a draft saved in the console, and on with the edit',
    product: 'saas',
    act: async (form) => {
      await form.toggle('supervision', false);
      await form.press('saveDraft');
      await form.spec('Basic').type('spec.price.yearly', '990');
    },
    flags: ['saas-supervision-locked supervision'],
  },
];
