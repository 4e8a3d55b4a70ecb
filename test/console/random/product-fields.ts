import type { ProductField } from '../../../form/product';
import { METHODS } from '../products';
import type { Field } from './field';
import type { FormScene } from './scene';

export type SectionName = 'basic' | 'seo' | 'service';

const KINDS = {
  basic: {
    deliveryMethod: 'choice',
    name: 'text',
    version: 'text',
    overview: 'area',
    description: 'rich',
    support: 'text',
  },
  seo: { 'seo.title': 'text', 'seo.keywords': 'text', 'seo.description': 'area' },
  service: {
    publicSales: 'yesNo',
    supervision: 'yesNo',
    productionUrl: 'text',
    multiInstance: 'yesNo',
    deliveryDuration: 'number',
  },
} as const satisfies Record<SectionName, Partial<Record<ProductField, Field['kind']>>>;

/** The section that a product's field stands in; undefined for those that this console does not have. */
export const sectionOf = (field: string): SectionName | undefined =>
  (Object.keys(KINDS) as SectionName[]).find((section) => field in KINDS[section]);

/** The fields of a section, bound to the product. */
export function productFields(scene: FormScene, section: SectionName): Field[] {
  return Object.entries(KINDS[section]).map(([name, kind]) => {
    const key = name as ProductField;
    const { fields } = scene.product;
    const common = {
      key,
      hand: key,
      label: scene.word(key as 'name'),
      settled: () => {},
      set: (value: string | boolean) => {
        fields[key] = value;
      },
    };
    if (kind === 'yesNo') return { ...common, kind, get: () => fields[key] === true };
    const get = () => String(fields[key]);
    if (kind !== 'choice') return { ...common, kind, get };
    return { ...common, kind, get, options: METHODS.map((one) => [one, scene.word(one)] as const) };
  });
}
