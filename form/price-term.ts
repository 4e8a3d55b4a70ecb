import { type BillingMode, PRICE_FIELDS, type SpecField } from './product';

/** What a price is for: a billing mode, and how many of its years or months at once where a text says so. */
export interface PriceTerm {
  mode: BillingMode;
  count?: number;
}

const COUNT = String.raw`(\d{1,2}|an?|one|two|three|five|six|[一两二三四五六九十半])`;
const TERM = new RegExp(
  String.raw`^包?${COUNT}\s?(?:(years?|yrs?|年)|(?:months?|mos?|个月))期?(?: (?:subscription|term|plan))?$`,
);
const WORDS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, five: 5, six: 6 },
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 九: 9, 十: 10 },
};

/** The term that a folded text says and nothing else: "3 years", "6个月", "半年". */
export function termIn(folded: string): PriceTerm | undefined {
  const [, said = '', years] = TERM.exec(folded.replace('-', ' ')) ?? [];
  if (said === '') return undefined;
  if (said === '半') return years === '年' ? { mode: 'monthly', count: 6 } : undefined;
  const count = WORDS[said] ?? Number(said);
  return count > 0 ? { mode: years ? 'yearly' : 'monthly', count } : undefined;
}

/** The same term under the billing mode that stands beside it: 24 months of a yearly one are two years. */
export function termUnder(mode: BillingMode, term: PriceTerm | undefined): PriceTerm {
  if (!term?.count || term.mode === mode) return term ?? { mode };
  if (mode === 'monthly') return { mode, count: term.count * 12 };
  return mode === 'yearly' && term.count % 12 === 0 ? { mode, count: term.count / 12 } : { mode };
}

const FIELDS: ReadonlySet<string> = new Set(PRICE_FIELDS);

/** The field that holds a price; undefined for a term that no field is for. */
export function priceField({ mode, count = 1 }: PriceTerm): SpecField | undefined {
  const field = count === 1 ? `spec.price.${mode}` : `spec.price.${mode}.${count}`;
  return FIELDS.has(field) ? (field as SpecField) : undefined;
}
