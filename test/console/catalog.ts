import type { Attribute, BillingMode, DeliveryMethod } from '../../form/product';
import { atlasSpecs, manySpecs } from './many-specs';

/** The products of the practice consoles; what is not said here is the same for all of them. */
export const catalog: readonly ProductShape[] = [
  {
    alias: 'saas',
    id: '00301-3091001-0--0',
    name: 'Peakboard HR',
    delivery: 'saas',
    overview: 'Time, leave and pay in one place.',
    about: 'Peakboard HR keeps working time, leave and pay of your staff in one place.',
    specs: [
      { name: 'Basic', prices: { yearly: '960' }, trial: '30' },
      { name: 'Standard', prices: { monthly: '150' } },
      {
        name: 'Professional',
        prices: { yearly: '4800', monthly: '480' },
        trial: '15',
        quantity: ['5', '500', '5'],
      },
      {
        name: 'Enterprise',
        prices: { yearly: '12000' },
        hidden: true,
        attributes: [{ name: 'Region', values: ['Europe', 'Middle East'] }],
      },
      { name: 'Onboarding', prices: { 'one-time': '2500' } },
    ],
  },
  {
    alias: 'license',
    id: '00301-3091002-0--0',
    name: 'Ledgerline Accounting',
    delivery: 'license',
    overview: 'Double-entry accounting for groups of companies.',
    about: 'Ledgerline closes the books of a whole group of companies in one run.',
    specs: [
      { name: 'Team key', prices: { 'one-time': '1900' } },
      { name: 'Group key', prices: { yearly: '7600', monthly: '720' } },
      { name: 'Audit key', prices: { yearly: '3100' } },
    ],
  },
  {
    alias: 'image',
    id: '00301-3091003-0--0',
    name: 'Harbor Linux Desktop',
    delivery: 'image',
    overview: 'A hardened Linux desktop image, free of charge.',
    about: 'Harbor is a small Linux desktop with only signed packages.',
    specs: [{ name: 'Harbor 64-bit', prices: { 'pay-per-use': '0' } }],
  },
  {
    alias: 'discontinued',
    id: '00301-3091004-0--0',
    name: 'Relay Mail Gateway',
    delivery: 'saas',
    status: 'discontinued',
    overview: 'Filters mail before it reaches you.',
    about: 'Relay checks every message in front of your own mail server.',
    specs: [
      { name: 'Small office', prices: { yearly: '600' }, state: 'discontinued' },
      { name: 'Campus', prices: { monthly: '420' }, state: 'discontinued' },
    ],
  },
  {
    alias: 'rejected',
    id: '00301-3091005-0--0',
    name: 'Quill Forms',
    delivery: 'saas',
    status: 'rejected',
    overview: 'Forms that fill themselves in.',
    about: 'Quill turns paper forms into web forms and keeps the answers together.',
    specs: [
      { name: 'Starter', prices: { monthly: '49' }, trial: '14' },
      { name: 'Business', prices: { yearly: '1440' } },
    ],
  },
  {
    alias: 'large',
    id: '00301-3091006-0--0',
    name: 'Atlas Fleet Telemetry',
    delivery: 'saas',
    overview: 'Position and health of every vehicle.',
    about: 'Atlas reads position, fuel and faults of every vehicle each minute.',
    specs: atlasSpecs(),
  },
  {
    alias: 'api',
    id: '00301-3091007-0--0',
    name: 'GeoTag Address API',
    delivery: 'api',
    overview: 'Addresses to coordinates and back.',
    about: 'GeoTag finds the coordinates of an address in 140 countries.',
    specs: [
      { name: 'Bundle of 10000', prices: { package: '90' } },
      { name: 'Metered', prices: { 'pay-per-use': '0.012' } },
    ],
  },
  {
    alias: 'draft',
    id: '00301-3091009-0--0',
    name: 'Tally Invoices',
    delivery: 'saas',
    status: 'draft',
    overview: 'Invoices sent before you think of them.',
    about: 'Tally writes, sends and follows up your invoices.',
    specs: [{ name: 'Freelancer', prices: { monthly: '12' } }],
  },
  {
    alias: 'huge',
    id: '00301-3091008-0--0',
    name: 'Sortline Parts Catalog',
    delivery: 'saas',
    overview: 'Spare parts for every machine.',
    about: 'Sortline knows the spare parts of every machine in your plant.',
    specs: manySpecs(500),
  },
];

export interface ProductShape {
  alias: string;
  id: string;
  name: string;
  delivery: DeliveryMethod;
  overview: string;
  about: string;
  status?: 'released' | 'discontinued' | 'rejected' | 'draft';
  specs: SpecShape[];
}

/** What one specification has of its own. */
export interface SpecShape {
  name: string;
  prices: Partial<Record<BillingMode, string>>;
  trial?: string;
  quantity?: [min: string, max: string, step: string];
  attributes?: Attribute[];
  hidden?: boolean;
  state?: 'released' | 'discontinued' | 'new';
}
