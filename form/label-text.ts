import {
  BILLING_WORDS,
  FIELD_LABELS,
  GROUP_LABELS,
  QUANTITY_PARTS,
  SECTION_FIELD_LABELS,
  SECTION_LABELS,
  type Section,
} from './labels';
import { type PriceTerm, priceField, termIn, termUnder } from './price-term';
import type { BillingMode, ProductField, SpecField } from './product';
import { simplified } from './traditional';

/** What a text beside a control says about it. */
export type LabelMeaning =
  | { kind: 'field'; field: ProductField | SpecField }
  | ({ kind: 'mode' } & PriceTerm)
  | { kind: 'group'; group: 'quantity' }
  | { kind: 'section'; section: Section };

/** Folds what does not change a label's meaning: full-width forms, traditional characters, case, stars, colons, icons, white space, arrows for sorting. */
export const foldLabel = (text: string): string =>
  simplified(
    text
      // Icons first: folding full-width forms would make letters of circled ones.
      .replace(/[\u200b-\u200f\ufeff\ue000-\uf8ff\u2460-\u24ff\u2139]/g, ' ')
      .normalize('NFKC'),
  )
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    // Some libraries space the two characters of a button apart.
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/^[\s*:?!•·✱＊ⓘℹ]+|[\s*:?!•·✱＊ⓘℹ←-⇿▲-◅]+$/gu, '');

const index = <K extends string>(words: Partial<Record<K, readonly string[]>>): Map<string, K> =>
  new Map(
    (Object.keys(words) as K[]).flatMap((key) => (words[key] ?? []).map((word) => [foldLabel(word), key])),
  );

const FIELDS = index<ProductField | SpecField>(FIELD_LABELS);
const PARTS = index<SpecField>(QUANTITY_PARTS);
const GROUPS = index(GROUP_LABELS);
const SECTIONS = index(SECTION_LABELS);
const MODES = index(BILLING_WORDS);
const IN_SECTION = Object.fromEntries(
  Object.entries(SECTION_FIELD_LABELS).map(([section, words]) => [section, index(words)]),
) as Partial<Record<Section, Map<string, ProductField | SpecField>>>;

const SHORT_LABELS = new Set(
  Object.values(SECTION_FIELD_LABELS).flatMap((fields) => Object.values(fields).flat().map(foldLabel)),
);

/** True for a short label whose meaning depends on the section it stands in. */
export const needsSection = (text: string): boolean => text.length < 30 && SHORT_LABELS.has(foldLabel(text));

const BRACKETS = /[([][^)\]]*[)\]]/g;
const PRICE_WORD = /\b(?:unit |list )?(?:prices?|pricing|fees?)\b|价格|定价|单价|售价|费用/;
const PRICE_UNIT = /\b(?:usd|cny|rmb|eur|hkd|sgd|us|per|by|in)\b|[$¥€£/()[\],:;.-]|元|美元|人民币|每/g;
const QUESTION = /^(?:does|is|will|do|are) (?:the|this|your) (?:product|specification)s? (?:(?:on|in|for) )?/;
const PROMPT =
  /^(?:please )?(?:enter|input|select|choose|fill in|type)(?: the| a| an)? |^请?(?:输入|选择|填写)/;

/** Words around what a yes-or-no field is about: "Whether service supervision is involved", "是否提供试用". */
const ASKS =
  /^(?:whether (?:to )?(?:involve )?|(?:enable|support|provide|offer|allow|involve)s? )| (?:is |are )?(?:involved|supported|allowed|enabled|offered|provided)$|^(?:是否|需要|启用|开启|允许|支持|提供|涉及)+/g;
const YES_NO: ReadonlySet<string> = new Set([
  'publicSales',
  'supervision',
  'multiInstance',
  'spec.trial',
] satisfies (ProductField | SpecField)[]);

/** The yes-or-no field that a question asks about, in other words than the lexicon's. */
function askedField(folded: string): ProductField | SpecField | undefined {
  const field = FIELDS.get(folded.replace(ASKS, '').trim());
  return field && YES_NO.has(field) ? field : undefined;
}

/** Other ways to read a label that says more than its words: "(optional)", "0/50", "1.2 Name", "商品名称 Product Name". */
function* readings(folded: string): Generator<string> {
  yield folded;
  const bare = foldLabel(folded.replace(BRACKETS, ' ').replace(/\d+ ?\/ ?\d+$/, ''));
  if (bare !== folded) yield bare;
  const plain = bare.replace(/\s?(?:required|optional|必填|选填|可选)$/, '').replace(QUESTION, '');
  if (plain !== bare) yield foldLabel(plain);
  const unnumbered = bare.replace(/^\d[\d.、) ]*/, '');
  if (unnumbered !== bare) yield unnumbered;
  const unprompted = bare.replace(PROMPT, '');
  if (unprompted !== bare) yield foldLabel(unprompted);
  const chinese = bare.replace(/[^\p{Script=Han}]+/gu, '');
  if (chinese && chinese !== bare) {
    yield chinese;
    yield foldLabel(bare.replace(/[\p{Script=Han}]+/gu, ' '));
  }
}

const withoutUnits = (text: string): string => text.replace(PRICE_UNIT, ' ').replace(/\s+/g, ' ').trim();

/** "Pay-per-use" loses what reads like a unit, too. */
const PRICED_MODES = new Map([...MODES].map(([word, mode]) => [withoutUnits(word), mode]));

function priceOf(folded: string): SpecField | undefined {
  if (!PRICE_WORD.test(folded)) return undefined;
  const rest = withoutUnits(folded.replace(PRICE_WORD, ' '));
  if (rest === '') return 'spec.price';
  const term = termOf(rest);
  if (term) return priceField(term);
  const mode = PRICED_MODES.get(rest) ?? modeBeforeBrackets(folded);
  return mode && `spec.price.${mode}`;
}

/** "3 years", alone or with the mode before or behind it: "yearly 3 years". */
function termOf(text: string): PriceTerm | undefined {
  const words = text.split(' ');
  for (let at = 0; at <= words.length; at++) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [name, duration] of [
      [before, behind],
      [behind, before],
    ] as const) {
      const term = termIn(duration);
      const mode = PRICED_MODES.get(name);
      if (term && (name === '' || mode)) return mode ? termUnder(mode, term) : term;
    }
  }
  return undefined;
}

/** "Yearly price (USD/year, before tax)": what stands in brackets explains, unless it speaks of another mode. */
function modeBeforeBrackets(folded: string): BillingMode | undefined {
  const mode = PRICED_MODES.get(withoutUnits(folded.replace(BRACKETS, ' ').replace(PRICE_WORD, ' ')));
  const explained = ` ${withoutUnits((folded.match(BRACKETS) ?? []).join(' '))} `;
  const isOther = ([word, other]: [string, BillingMode]): boolean =>
    other !== mode && explained.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word} `);
  return [...PRICED_MODES].some(isOther) ? undefined : mode;
}

const JOINT = /\s*[/／&、]\s*|\s+and\s+|[和与及]/;

const GROUP_END = /\s*[:\-–/>]\s*/;

const NOTHING = Symbol('no meaning');
const remembered = new Map<string, LabelMeaning | typeof NOTHING>();

/**
 * The meaning of a label's text, or undefined when the lexicon does not know it.
 * `section`, when known, makes short labels ("Title" under SEO) readable.
 */
export function readLabel(text: string, section?: Section): LabelMeaning | undefined {
  if (text.length > 80) return undefined;
  const key = `${section ?? ''}|${text}`;
  let meaning = remembered.get(key);
  if (meaning === undefined) {
    meaning = understand(text, section) ?? NOTHING;
    // Page texts are unbounded; the lexicon's own are few.
    if (remembered.size > 2000) remembered.clear();
    remembered.set(key, meaning);
  }
  return meaning === NOTHING ? undefined : meaning;
}

function understand(text: string, section?: Section): LabelMeaning | undefined {
  const folded = foldLabel(text);
  if (folded === '') return undefined;
  return meaningIn(folded, section) ?? meaningIn(foldLabel(unjoined(text)), section);
}

/** "YearlyPrice" is what is left of two elements of a label side by side. */
const unjoined = (text: string): string => text.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');

function meaningIn(folded: string, section?: Section): LabelMeaning | undefined {
  const short = section && IN_SECTION[section];
  const price = priceOf(folded);
  // "Price (Yearly)": what stands in brackets elsewhere only explains.
  if (price && price !== 'spec.price') return { kind: 'field', field: price };
  const term = termIn(folded);
  if (term) return { kind: 'mode', ...term };
  for (const reading of readings(folded)) {
    const field = short?.get(reading) ?? FIELDS.get(reading) ?? PARTS.get(reading);
    if (field) return { kind: 'field', field };
    if (GROUPS.has(reading)) return { kind: 'group', group: 'quantity' };
    const mode = MODES.get(reading);
    if (mode) return { kind: 'mode', mode };
  }
  const asked = askedField(foldLabel(folded.replace(BRACKETS, ' ')));
  if (asked) return { kind: 'field', field: asked };
  // "Quantity: Min" names the group and the part.
  const [group = '', ...rest] = folded.split(GROUP_END);
  const part = GROUPS.has(group) ? PARTS.get(rest.join(' ')) : undefined;
  if (part) return { kind: 'field', field: part };
  if (price) return { kind: 'field', field: price };
  const parts = folded.split(JOINT);
  if (parts.length > 1) {
    const meanings = parts.map((part) => understand(part, section));
    // "Billing Mode / Price" is one column of both; a part that is not known could change the meaning.
    if (meanings.every((meaning) => meaning?.kind === 'field')) return meanings[0];
  }
  for (const reading of readings(folded)) {
    const known = SECTIONS.get(reading);
    if (known) return { kind: 'section', section: known };
  }
  return undefined;
}

/** Finds the key whose words contain the text, after folding; for options, buttons, pages and states. */
export function wordIndex<K extends string>(
  words: Readonly<Record<K, readonly string[]>>,
): (text: string) => K | undefined {
  const known = index<K>(words);
  const answers = new Map<string, K | undefined>();
  return (text) => {
    if (answers.has(text)) return answers.get(text);
    const answer = text.length > 80 ? undefined : known.get(foldLabel(text));
    // Tables ask the same few words again and again; the page's other texts are unbounded.
    if (answers.size > 2000) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
