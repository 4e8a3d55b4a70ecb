import { wordsByKey } from './folded-label';
import { BILLING_WORDS } from './labels';
import { type PriceTerm, priceField, termIn, termUnder } from './price-term';
import type { BillingMode, SpecField } from './product';

export const MODES = wordsByKey(BILLING_WORDS);
/** What stands in brackets. */
export const BRACKETS = /[([][^)\]]*[)\]]/g;
const PRICE_WORD = /\b(?:unit |list )?(?:prices?|pricing|fees?)\b|价格|定价|单价|售价|费用/;
const PRICE_UNIT = /\b(?:usd|cny|rmb|eur|hkd|sgd|us|per|by|in)\b|[$¥€£/()[\],:;.-]|元|美元|人民币|每/g;

const withoutUnits = (text: string): string => text.replace(PRICE_UNIT, ' ').replace(/\s+/g, ' ').trim();

/** "Pay-per-use" loses what reads like a unit, too. */
const PRICED_MODES = new Map([...MODES].map(([word, mode]) => [withoutUnits(word), mode]));

/** The field of the price that a folded label speaks of: "Yearly price (USD)", "Price, 3 years". */
export function pricedField(folded: string): SpecField | undefined {
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
