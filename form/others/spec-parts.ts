import type { Reading } from '../reading/read';
import type { SpecReading } from '../specs/spec-row';
import { headersOf, TABLES } from '../tables/table-headers';
import { closest, commonAncestor, contains, isElement, parentOf } from '../tree';

/**
 * Tells whether an element belongs to the specifications or to another list: it stands in a table with columns, or with a
 * table or cards of specifications in a part of the page that holds no field of the product, as filters, pagers and the
 * box that ticks every row do. `around`: what holds fields of the product, or a way to hand the form in.
 */
export function specParts(reading: Reading, around: ReadonlySet<Node>): (element: Element) => boolean {
  const cards = reading.specs.filter(({ place }) => place === 'card');
  const list = commonAncestor(cards.map(({ element }) => element));
  const blocks = [...reading.tables.map(({ element }) => element), ...(list ? [list] : [])].map((element) =>
    blockOf(element, around),
  );
  const isHeaded = new Map<HTMLElement, boolean>();
  const isInTable = (element: Element): boolean => {
    for (let table = closest(element, TABLES); table; table = outer(table)) {
      const headed = isHeaded.get(table) ?? headsColumns(table);
      isHeaded.set(table, headed);
      if (headed) return true;
    }
    return false;
  };
  return (element) =>
    blocks.some((block) => block && contains(block, element)) ||
    cards.some((card) => isAmong(element, card)) ||
    isInTable(element);
}

/** One text over all of them is the title of a form that is laid out as a table. */
const headsColumns = (table: HTMLElement): boolean =>
  new Set(headersOf(table).map((texts) => texts.join(' / '))).size > 1;

const outer = (table: HTMLElement): HTMLElement | null => {
  const parent = parentOf(table);
  return isElement(parent) ? closest(parent, TABLES) : null;
};

/** The widest part around it that is not around a field of the product; undefined for one that holds such a field itself. */
function blockOf(element: HTMLElement, around: ReadonlySet<Node>): HTMLElement | undefined {
  let block: HTMLElement | undefined;
  for (let node: Node | null = element; isElement(node) && !around.has(node); node = parentOf(node))
    block = node;
  return block;
}

/** In a form without a block for its one specification, what stands between the fields of that one is its own. */
function isAmong(element: Element, { element: card, fields }: SpecReading): boolean {
  const controls = [...fields.values()].flatMap((bound) => bound.controls);
  if (controls.length === 0 || !contains(card, element)) return false;
  const follows = (one: Element, other: Element): boolean => (other.compareDocumentPosition(one) & 4) !== 0;
  return (
    controls.some((control) => follows(element, control.element)) &&
    controls.some((control) => follows(control.element, element))
  );
}
