import { foldLabel, wordsByKey } from './folded-label';
import {
  FIELD_LABELS,
  GROUP_LABELS,
  QUANTITY_PARTS,
  SECTION_FIELD_LABELS,
  SECTION_LABELS,
  type Section,
} from './labels';
import { BRACKETS, MODES, pricedField } from './price-label';
import { type PriceTerm, termIn } from './price-term';
import type { ProductField, SpecField } from './product';

/** What a text beside a control says about it. */
export type LabelMeaning =
  | { kind: 'field'; field: ProductField | SpecField }
  | ({ kind: 'mode' } & PriceTerm)
  | { kind: 'group'; group: 'quantity' }
  | { kind: 'section'; section: Section };

const FIELDS = wordsByKey<ProductField | SpecField>(FIELD_LABELS);
const PARTS = wordsByKey<SpecField>(QUANTITY_PARTS);
const GROUPS = wordsByKey(GROUP_LABELS);
const SECTIONS = wordsByKey(SECTION_LABELS);
const IN_SECTION = Object.fromEntries(
  Object.entries(SECTION_FIELD_LABELS).map(([section, words]) => [section, wordsByKey(words)]),
) as Partial<Record<Section, Map<string, ProductField | SpecField>>>;

const SHORT_LABELS = new Set(
  Object.values(SECTION_FIELD_LABELS).flatMap((fields) => Object.values(fields).flat().map(foldLabel)),
);

/** True for a short label whose meaning depends on the section it stands in. */
export const needsSection = (text: string): boolean => text.length < 30 && SHORT_LABELS.has(foldLabel(text));

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
  const price = pricedField(folded);
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
