import { OWN_FIELDS, SECTION_LABELS, TELLING_FIELDS } from '../labels';
import { isInPager } from '../parts/turning';
import type { ProductField, SpecField } from '../product';
import { fieldsFound, type Reading } from '../reading/read';
import type { PageFacts } from './page-facts';

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

/** What each finding says for a product form. Labels that only such a form has weigh most. */
const POINTS = { own: 3, telling: 2, known: 1, table: 2, words: 2 };
const ENOUGH = 5;
const FEWEST_FIELDS = 2;

/** Judges a page by the labels found on it; the address takes no part. `taught`: the seller said that it is one. */
export function recognise(reading: Reading, facts: PageFacts, taught = false): Verdict {
  const found = fieldsFound(reading);
  if (countEditable(reading) === 0 || !(taught || canBeSent(reading))) return { kind: 'other' };

  const own = [...found].filter((field) => OWN_FIELDS.has(field) && isEditable(reading, field)).length;
  const telling = [...found].filter((field) => TELLING_FIELDS.has(field)).length - own;
  const modifies = taught || namesTheForm(facts);
  const words = (modifies ? 1 : 0) + (sectionsIn(reading) >= Object.keys(SECTION_LABELS).length / 2 ? 1 : 0);
  const points =
    own * POINTS.own +
    telling * POINTS.telling +
    (found.size - own - telling) * POINTS.known +
    (reading.tables.length > 0 ? POINTS.table : 0) +
    words * POINTS.words;
  // Offers, coupons and orders speak of specifications and billing modes too; none has a field of a product's own.
  if (points >= ENOUGH && (own > 0 || modifies) && (found.size >= FEWEST_FIELDS || words === 2))
    return { kind: 'form' };
  if (!(modifies || (own > 0 && found.has('name'))) || reading.controls.length < 3) return { kind: 'other' };
  return {
    kind: 'unrecognised',
    found: [...found],
    missing: EXPECTED.filter((field) => !found.has(field)),
  };
}

/** A heading or a trail that says a product is modified or released here. */
const namesTheForm = ({ pages, status }: PageFacts): boolean =>
  pages.has('modifyProduct') || pages.has('releaseProduct') || (pages.has('modify') && status !== 'unknown');

const sectionsIn = ({ hits }: Reading): number =>
  new Set(hits.flatMap(({ meaning }) => (meaning.kind === 'section' ? [meaning.section] : []))).size;

/** A form is submitted, saved, or goes on to a next step; a pager's Next only turns the page. */
const canBeSent = ({ buttons }: Reading): boolean =>
  buttons.some(
    ({ kind, element }) =>
      kind === 'submit' || kind === 'saveDraft' || (kind === 'next' && !isInPager(element)),
  );

/** A product's own label beside plain text stands on orders and purchase pages too. */
const isEditable = ({ fields }: Reading, field: ProductField | SpecField): boolean =>
  (fields.get(field as ProductField)?.controls.length ?? 0) > 0;

const countEditable = ({ fields, specs }: Reading): number =>
  [...fields.values(), ...specs.flatMap(({ fields: own }) => [...own.values()])].filter(
    ({ controls }) => controls.length > 0,
  ).length;
