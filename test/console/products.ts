import type {
  Attribute,
  BillingMode,
  DeliveryMethod,
  FileInfo,
  ProductField,
  SpecField,
} from '../../form/product';
import { catalog } from './catalog';
import { type PracticeOthers, practiceOthers } from './others';
import type { ProductShape, SpecShape } from './shapes';

export const MODES: readonly BillingMode[] = ['yearly', 'monthly', 'one-time', 'pay-per-use', 'package'];
export const METHODS: readonly DeliveryMethod[] = [
  'image',
  'saas',
  'license',
  'professional-services',
  'consulting',
  'hardware',
  'api',
  'ai-asset',
  'data-asset',
];

/** A specification as every rendering shows it; `key` is the app's own and never shown. */
export interface PracticeSpec {
  key: string;
  /** Shown in the table; empty until the platform gives one. */
  code: string;
  state: 'released' | 'discontinued' | 'new';
  fields: Record<ShownSpecField, string | boolean | BillingMode[] | Attribute[]>;
}

export type PracticeFields = Record<ProductField, string | boolean | string[] | FileInfo | null>;

export interface PracticeProduct {
  id: string;
  /** Short name for tests. */
  alias: string;
  status: 'released' | 'discontinued' | 'rejected' | 'draft';
  storefrontUrl: string;
  fields: PracticeFields;
  others: PracticeOthers;
  specs: PracticeSpec[];
}

/** What a console asks of a specification: a price for each billing mode. */
export type ShownSpecField = Exclude<SpecField, 'spec.price' | `spec.price.${BillingMode}.${number}`>;

/** One specification, with every field there is. */
export function spec(product: string, index: number, shape: SpecShape): PracticeSpec {
  const state = shape.state ?? 'released';
  const [min, max, step] = shape.quantity ?? ['1', '100', '1'];
  const price = (mode: BillingMode) => shape.prices[mode] ?? '';
  return {
    key: `s${index}`,
    code: state === 'new' ? '' : `${product.slice(6, 13)}${String(index).padStart(3, '0')}-sku`,
    state,
    fields: {
      'spec.name': shape.name,
      'spec.billing': Object.keys(shape.prices) as BillingMode[],
      'spec.price.yearly': price('yearly'),
      'spec.price.monthly': price('monthly'),
      'spec.price.one-time': price('one-time'),
      'spec.price.pay-per-use': price('pay-per-use'),
      'spec.price.package': price('package'),
      'spec.trial': shape.trial !== undefined,
      'spec.trialDays': shape.trial ?? '',
      'spec.quantity.min': min,
      'spec.quantity.max': max,
      'spec.quantity.step': step,
      'spec.attributes': shape.attributes ?? [],
      'spec.hidden': shape.hidden ?? false,
    },
  };
}

/** A specification as the Add action makes it. */
export const blankSpec = (key: string): PracticeSpec => ({
  ...spec('', 0, { name: '', prices: {}, state: 'new' }),
  key,
});

/** A copy of a specification, as the Copy action makes it: same values, not released. */
export const copySpec = (of: PracticeSpec, key: string): PracticeSpec => ({
  key,
  code: '',
  state: 'new',
  fields: JSON.parse(JSON.stringify(of.fields)),
});

const SENTENCES = [
  'Set-up takes one working day and needs no change to your network.',
  'Data stays in the region that you choose and is encrypted at rest.',
  'Administrators see every change in an audit log that can be exported.',
  'Roles and departments are taken from your directory once an hour.',
];

function product(shape: ProductShape): PracticeProduct {
  const status = shape.status ?? 'released';
  const slug = shape.alias.replaceAll(/[^a-z]/g, '');
  return {
    id: shape.id,
    alias: shape.alias,
    status,
    storefrontUrl: `https://marketplace.huaweicloud.com/intl/contents/${shape.id}`,
    fields: {
      deliveryMethod: shape.delivery,
      name: shape.name,
      version: 'V2.1',
      logo: { file: `${slug}-logo.png`, type: 'image/png', size: 18_204, width: 120, height: 120 },
      overview: shape.overview,
      description: [shape.about, ...SENTENCES].map((text) => `<p>${text}</p>`).join(''),
      highlights: ['Ready in a day', 'Runs in eleven regions', 'Support in English and Chinese'],
      cases: ['Northwind Logistics: 1,200 users in six weeks'],
      userGuide: { file: `${slug}-user-guide.pdf`, type: 'application/pdf', size: 2_410_331 },
      certificate: { file: `${slug}-copyright.pdf`, type: 'application/pdf', size: 804_112 },
      support: 'Monday to Friday, 09:00-18:00 (GMT+08:00), support@example.com',
      'seo.title': shape.name,
      'seo.keywords': `${slug}, cloud, business`,
      'seo.description': shape.overview,
      publicSales: true,
      supervision: true,
      productionUrl: `https://api.${slug}.example.com/koogallery/v2`,
      multiInstance: true,
      ...shape.answers,
      deliveryDuration: '3',
    },
    others: { ...practiceOthers },
    specs: shape.specs.map((one, index) =>
      spec(shape.id, index + 1, status === 'rejected' || status === 'draft' ? { ...one, state: 'new' } : one),
    ),
  };
}

/** Every product of the practice consoles, in the order My Products lists them. */
export const products: readonly PracticeProduct[] = catalog.map(product);

/** A fresh copy of a product by id or alias; nobody shares what a form edits. */
export function productOf(idOrAlias: string): PracticeProduct | undefined {
  const found = products.find(({ id, alias }) => id === idOrAlias || alias === idOrAlias);
  return found && JSON.parse(JSON.stringify(found));
}
