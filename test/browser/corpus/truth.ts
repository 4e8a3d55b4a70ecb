import type { ProductForm, Site, Spec } from '../../../form/product';
import { createChecker } from '../../../rules/engine';
import { RULES, SUMMARY_ONLY } from '../../../rules/index';
import type { PracticeState } from '../../console/practice';
import { type PracticeProduct, type PracticeSpec, productOf } from '../../console/products';

/** What must stand by what the console's own app holds: no reading of the page is between. */
export function trueFlags(state: PracticeState, site: Site = 'intl'): string[] {
  const product = productOf(state.productId);
  if (!product) throw new Error(`No practice product ${state.productId}`);
  const released = formOf(product.fields, product.specs, product);
  released.fields.description = textOf(String(product.fields.description));
  const isReleased = product.status === 'released' || product.status === 'discontinued';
  const found = createChecker(RULES, { site, released: isReleased }).all(
    released,
    formOf(state.fields, state.specs, product),
  );
  return asFlags(found.map(({ rule, at, specName }) => ({ rule, field: at.field, spec: specName ?? null })));
}

/** Findings as `rule field spec`, each once, in the order of the alphabet. */
export const asFlags = (found: readonly { rule: string; field: string; spec: string | null }[]): string[] =>
  [...new Set(found.map(({ rule, field, spec }) => [rule, field, spec].filter(Boolean).join(' ')))].sort();

/** Whether a flag is about the edit as a whole, and stands as soon as there is one. */
export const isOfEveryEdit = (flag: string): boolean => SUMMARY_ONLY.has(flag.split(' ')[0] ?? '');

function formOf(
  fields: PracticeState['fields'],
  specs: PracticeState['specs'],
  product: PracticeProduct,
): ProductForm {
  const was = new Map(product.specs.map((spec) => [spec.key, spec]));
  const all = specs.map((spec) => specOf(spec, was.get(spec.key)));
  return { fields: { ...fields }, specs: Object.fromEntries(all.map((spec) => [spec.key, spec])) };
}

/** What a product was opened with counts as its own, even where it was never released. */
const specOf = ({ key, fields }: PracticeSpec, was: PracticeSpec | undefined): Spec => ({
  key,
  state: !was ? 'new' : was.state === 'discontinued' ? 'discontinued' : 'released',
  fields,
});

/** The text of the catalog's paragraphs. */
const textOf = (html: string): string =>
  html
    .replaceAll('</p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .trim();
