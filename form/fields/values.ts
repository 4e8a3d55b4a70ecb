import { answerOf } from '../answer-words';
import type { RawValue } from '../controls/control';
import { foldLabel, wordIndex } from '../folded-label';
import { BILLING_BOTH, BILLING_WORDS, DELIVERY_WORDS } from '../labels';
import {
  type Attribute,
  BILLING_MODES,
  type BillingMode,
  type FieldPath,
  type FieldValue,
  isOtherField,
} from '../product';

/** What kind of value a field holds in the model, whatever control shows it. */
export type ValueShape = 'text' | 'yes-no' | 'billing' | 'delivery' | 'list' | 'file' | 'attributes';

const SHAPES: Partial<Record<FieldPath['field'], ValueShape>> = {
  deliveryMethod: 'delivery',
  logo: 'file',
  userGuide: 'file',
  certificate: 'file',
  highlights: 'list',
  cases: 'list',
  publicSales: 'yes-no',
  supervision: 'yes-no',
  multiInstance: 'yes-no',
  'spec.billing': 'billing',
  'spec.trial': 'yes-no',
  'spec.hidden': 'yes-no',
  'spec.attributes': 'attributes',
};

/** The shape of a field's value. */
export const shapeOf = (field: FieldPath['field']): ValueShape => SHAPES[field] ?? 'text';

const billing = wordIndex(BILLING_WORDS);
const both = wordIndex({ both: BILLING_BOTH });
const delivery = wordIndex(DELIVERY_WORDS);

/** Yes or no from a text, which may go on behind it; undefined when the words are not known. */
export function readYesNo(text: string): boolean | undefined {
  const answer = answerOf(text) ?? answerOf(text.replace(/[(（,，].*$/, ''));
  return answer && answer === 'yes';
}

/** The billing mode that one text names, with or without a price or unit behind it. */
const modeIn = (text: string): BillingMode | undefined =>
  billing(text) ?? billing(text.replace(/[\d¥$€.:(（].*$/, ''));

/** The billing modes that a text or a list of option texts names, in the model's order. */
export function readBilling(texts: readonly string[]): BillingMode[] {
  const found = new Set<BillingMode>();
  for (const text of texts) {
    if (both(text)) for (const mode of ['yearly', 'monthly'] as const) found.add(mode);
    const parts = billing(text) ? [text] : text.split(/[,，、;；|\n+&/]+/);
    for (const part of parts) {
      const mode = modeIn(part);
      if (mode) found.add(mode);
    }
  }
  return BILLING_MODES.filter((mode) => found.has(mode));
}

/** "2 selected" says how many, and not which. */
function billingOf(texts: readonly string[]): BillingMode[] | undefined {
  const modes = readBilling(texts);
  return modes.length === 0 && texts.some((text) => /\d/.test(text)) ? undefined : modes;
}

/** The delivery method that a text names, or the text itself when the lexicon does not know it. */
export const readDelivery = (text: string): string => delivery(text) ?? text.trim();

/** Whether a text is a delivery method's name. */
export const isDelivery = (text: string): boolean => delivery(text) !== undefined;

const asTexts = (raw: RawValue): string[] =>
  Array.isArray(raw) ? raw : typeof raw === 'string' && raw.trim() !== '' ? [raw] : [];

const asAttributes = (texts: readonly string[]): Attribute[] => texts.flatMap(attributesIn);

/** "Region: Europe, Asia; Support: Gold": a name begins another attribute. */
function attributesIn(text: string): Attribute[] {
  if (!/[:：]/.test(text)) return [{ name: text.trim(), values: [] }];
  const attributes: Attribute[] = [];
  for (const piece of text.replace(/\s*([:：])\s*/g, '$1').split(/[,，、;；\n]/)) {
    const [, name, value = ''] = /^([^:：]*\p{L}[^:：]*)[:：](.*)$/u.exec(piece) ?? [];
    const last = attributes.at(-1);
    if (name !== undefined) attributes.push({ name: name.trim(), values: [value.trim()] });
    else if (last) last.values.push(piece.trim());
    else attributes.push({ name: piece.trim(), values: [] });
  }
  return attributes.map(({ name, values }) => ({ name, values: values.filter(Boolean) }));
}

/** What a select shows while nothing is chosen. */
export const isPrompt = (text: string): boolean =>
  /^(?:[-–—\s]*|(?:please )?(?:select|choose)\b.*|请?选择.*)$/i.test(text.trim());

/**
 * A control's value in the model's terms (see FieldValue).
 * Undefined when the words shown cannot be understood: nothing is guessed.
 */
export function toFieldValue(field: FieldPath['field'], raw: RawValue): FieldValue | undefined {
  if (raw === null) return null;
  if (isOtherField(field)) return typeof raw === 'string' && isPrompt(raw) ? null : raw;
  switch (shapeOf(field)) {
    case 'yes-no':
      if (typeof raw === 'boolean') return raw;
      return typeof raw === 'string' ? (isPrompt(raw) ? null : readYesNo(raw)) : undefined;
    case 'billing':
      return typeof raw === 'boolean' ? undefined : billingOf(asTexts(raw));
    case 'delivery':
      return typeof raw === 'string' ? readDelivery(raw) : undefined;
    case 'list':
      return asTexts(raw);
    case 'attributes':
      return asAttributes(asTexts(raw));
    case 'file':
      return typeof raw === 'object' && !Array.isArray(raw) ? raw : undefined;
    default:
      return typeof raw === 'string' ? raw : Array.isArray(raw) ? raw.join(', ') : undefined;
  }
}

/** The options that stand for a value of the model, `many` where several can be chosen; empty when none do. */
export function optionsFor(
  field: FieldPath['field'],
  value: FieldValue,
  options: readonly string[],
  many = false,
): string[] {
  if (field !== 'spec.billing') return [optionFor(field, value, options) ?? []].flat();
  const wanted = Array.isArray(value) ? (value as string[]) : [];
  if (many) return options.filter((option) => readBilling([option]).some((mode) => wanted.includes(mode)));
  const same = (modes: readonly string[]): boolean =>
    modes.length === wanted.length && modes.every((mode) => wanted.includes(mode));
  return options.filter((option) => same(readBilling([option]))).slice(0, 1);
}

function optionFor(
  field: FieldPath['field'],
  value: FieldValue,
  options: readonly string[],
): string | undefined {
  if (typeof value === 'boolean') return options.find((option) => readYesNo(option) === value);
  if (typeof value !== 'string') return undefined;
  const folded = foldLabel(value);
  return (
    options.find((option) => option.trim() === value) ??
    options.find((option) => foldLabel(option) === folded) ??
    options.find((option) => delivery(option) === value && field === 'deliveryMethod')
  );
}

/** Two values that a seller would call the same. In a field that is known to hold no number, "2" and "2.0" are two. */
export function sameValue(
  a: FieldValue | undefined,
  b: FieldValue | undefined,
  field?: FieldPath['field'],
): boolean {
  if (a === b) return true;
  if (typeof a === 'string' && typeof b === 'string')
    return a.trim() === b.trim() || ((field === undefined || NUMBERS.test(field)) && sameAmount(a, b));
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
    // An empty text, an empty list and nothing chosen look alike in a form.
    return isNothing(a) && isNothing(b);
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

const NUMBERS = /^(?:spec\.(?:price|quantity|trialDays)|deliveryDuration)/;

/** "1,200.00" in a cell and "1200" in a dialog are one amount, and so are "15 days" and "15". */
const sameAmount = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((text) => text.replace(AROUND, ''));
  return AMOUNT.test(one ?? '') && AMOUNT.test(other ?? '') && Number(one) === Number(other);
};

/** The bare number of a field that holds one, as a field for numbers takes it; undefined for any other text. */
export function bareNumber(field: FieldPath['field'], value: FieldValue): string | undefined {
  const bare = typeof value === 'string' && NUMBERS.test(field) ? value.replace(AROUND, '') : '';
  return AMOUNT.test(bare) ? bare : undefined;
}

const AROUND = /[\s,¥￥$€£元天日]|usd|cny|rmb|eur|days?/gi;
const AMOUNT = /^\d+(?:\.\d+)?$/;

/** An empty text, an empty list, or nothing chosen. */
export const isNothing = (value: FieldValue | undefined): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What a form shows before its data arrives: nothing, or a switch that is off. */
export const isBlank = (value: FieldValue | undefined): boolean => value === false || isNothing(value);
