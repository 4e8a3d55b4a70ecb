import { SECTION_LABELS, TELLING_FIELDS } from './labels';
import type { PageFacts } from './page-facts';
import type { ProductField, SpecField } from './product';
import { fieldsFound, type Reading } from './read';

/** What a page is, as far as its labels tell. */
export type Verdict =
  /** A product form that can be read. */
  | { kind: 'form' }
  /** Looks like one, but too little of it was understood. */
  | { kind: 'unrecognised'; found: string[]; missing: string[] }
  | { kind: 'other' };

/** Fields whose absence is told when a form is not recognised: the ones most forms have. */
const EXPECTED: readonly (ProductField | SpecField)[] = [
  'name',
  'deliveryMethod',
  'description',
  'publicSales',
  'spec.name',
  'spec.billing',
];

/** Points a form needs: telling labels count two, other known ones one, the page's own words two. */
const ENOUGH = 5;
const ENOUGH_TELLING = 2;
const FEWEST_FIELDS = 2;

/** Judges a page by the labels found on it; the address takes no part. */
export function recognise(reading: Reading, facts: PageFacts): Verdict {
  const found = fieldsFound(reading);
  const editable = countEditable(reading);
  const hasWay = reading.buttons.some(
    ({ kind }) => kind === 'submit' || kind === 'saveDraft' || kind === 'next',
  );
  if (editable === 0 || !hasWay) return { kind: 'other' };

  const telling = [...found].filter((field) => TELLING_FIELDS.has(field)).length;
  const sections = new Set(
    reading.hits.flatMap(({ meaning }) => (meaning.kind === 'section' ? [meaning.section] : [])),
  );
  const modifies =
    facts.pages.has('modifyProduct') ||
    facts.pages.has('releaseProduct') ||
    (facts.pages.has('modify') && facts.status !== 'unknown');
  const words = (modifies ? 1 : 0) + (sections.size >= Object.keys(SECTION_LABELS).length / 2 ? 1 : 0);
  const points = telling * 2 + (found.size - telling) + words * 2;
  if (
    points >= ENOUGH &&
    telling + words >= ENOUGH_TELLING &&
    telling >= 1 &&
    found.size >= FEWEST_FIELDS - words
  ) {
    return { kind: 'form' };
  }
  const looksLikeOne = modifies || (telling >= 1 && found.has('name'));
  if (!looksLikeOne || reading.controls.length < 3) return { kind: 'other' };
  return {
    kind: 'unrecognised',
    found: [...found],
    missing: EXPECTED.filter((field) => !found.has(field)),
  };
}

const countEditable = ({ fields, specs }: Reading): number =>
  [...fields.values(), ...specs.flatMap(({ fields: own }) => [...own.values()])].filter(
    ({ controls }) => controls.length > 0,
  ).length;
