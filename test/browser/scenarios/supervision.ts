import type { Scenario } from './scenario';

/** Involve Service Supervision, locked for a released SaaS product. */
export const supervision: readonly Scenario[] = [
  {
    name: 'supervision of a released SaaS product',
    product: 'saas',
    act: (form) => form.toggle('supervision', false),
    flags: ['saas-supervision-locked supervision'],
  },
  {
    name: 'supervision switched on where it was released without',
    product: 'unlisted',
    act: (form) => form.toggle('supervision', true),
    flags: ['saas-supervision-locked supervision'],
  },
  {
    name: 'supervision, there and back',
    product: 'saas',
    act: async (form) => {
      await form.toggle('supervision', false);
      await form.toggle('supervision', true);
    },
    flags: [],
  },
  {
    name: 'supervision, taken back by Redline',
    product: 'saas',
    act: async (form, seller) => {
      await form.toggle('supervision', false);
      await seller.putBack('saas-supervision-locked');
    },
    flags: [],
  },
  {
    name: 'supervision of a License product',
    product: 'license',
    act: (form) => form.toggle('supervision', false),
    flags: [],
  },
  {
    name: 'supervision while another delivery method is chosen',
    product: 'unlisted',
    act: async (form) => {
      await form.deliver('license');
      await form.toggle('supervision', true);
    },
    flags: ['saas-supervision-locked supervision'],
  },
];
