import { classTest } from '../controls/class-words';
import { inPageOrder, ownOutsideLongLists, shortText, textPieces } from '../tree';

const GRIDS = '[role="grid"], [role="table"], [role="treegrid"]';
export const TABLES = `table, ${GRIDS}`;
export const ROWS = 'tr, [role="row"]';
const HEADS = 'th, [role="columnheader"]';
export const CELLS = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';

/**
 * The texts over each column, from one header row or from grouped header rows ("Price" over "Yearly"); by what the
 * headers say of their columns (`asSaid`), or in their order.
 */
export function headersOf(table: HTMLElement, asSaid = false): string[][] {
  const texts: string[][] = [];
  const taken = new Set<string>();
  headerRows(table).forEach((row, line) => {
    let index = 0;
    for (const cell of ownCells(row)) {
      const said = asSaid ? columnSaid(cell) : undefined;
      if (said !== undefined) index = said;
      else while (taken.has(`${line},${index}`)) index++;
      const across = span(cell, 'colspan');
      const down = span(cell, 'rowspan');
      for (let x = index; x < index + across; x++) {
        texts[x] ??= [];
        texts[x]?.push(headerText(cell));
        for (let y = line; y < line + down; y++) taken.add(`${y},${x}`);
      }
      index += across;
    }
  });
  return Array.from(texts, (column) => column ?? []);
}

/** A page may say any number. */
const MOST_COLUMNS = 200;

/** The column that a grid says a cell stands in, counted from 0: it may draw its columns in parts, and not all of them. */
export function columnSaid(cell: Element): number | undefined {
  const said = Number(cell.getAttribute('aria-colindex'));
  return Number.isInteger(said) && said > 0 && said <= MOST_COLUMNS ? said - 1 : undefined;
}

/** The rows of headers at the top; below the first row of cells there are none. */
function headerRows(table: HTMLElement): HTMLElement[] {
  const headers: HTMLElement[] = [];
  for (const row of rowsOneByOne(table)) {
    if (ownerOf(row) !== table) continue;
    if (isHeader(row)) headers.push(row);
    else if (ownCells(row).length > 0 && row.getAttribute('aria-hidden') !== 'true') break;
  }
  return headers;
}

/** What a header only says aloud: how a press sorts it. */
const SPOKEN = '[class*="visually-hidden" i], [class*="visuallyhidden" i], [class*="sr-only" i]';

/** A header's text without its buttons for sorting and filtering, unless it is such a button as a whole. */
const headerText = (cell: HTMLElement): string => {
  const piecesOf = (parts: Iterable<Element>): Set<string> =>
    new Set([...parts].flatMap((part) => textPieces(part)));
  const buttons = piecesOf(cell.querySelectorAll('button, [role="button"], a'));
  const all = textPieces(cell);
  const spoken = piecesOf([...cell.querySelectorAll(SPOKEN), ...describing(cell)]);
  const seen = all.filter((piece) => !spoken.has(piece));
  const pieces = seen.length > 0 ? seen : all;
  // A mark beside the words, such as an arrow, is none of them.
  const words = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const own = words.filter((piece) => !buttons.has(piece));
  return (own.length > 0 ? own : words).join(' ');
};

/** What a header's own button is described by stands in the header, too. */
const describing = (cell: HTMLElement): HTMLElement[] =>
  [...cell.querySelectorAll('[aria-describedby]')]
    .flatMap((button) => button.getAttribute('aria-describedby')?.split(/\s+/) ?? [])
    .flatMap((id) => cell.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? []);

export const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`)) || 1);

export const ownerOf = (row: Element): Element | null => row.parentElement?.closest(TABLES) ?? null;

/** A row's cells, also those within wrappers. */
export function ownCells(row: Element): HTMLElement[] {
  const cells: HTMLElement[] = [];
  // One by one: a list of children costs more than the whole walk, and tables have thousands of cells.
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    const isCell = child.localName === 'td' || child.matches(CELLS);
    cells.push(...(isCell ? [child as HTMLElement] : ownCells(child)));
  }
  return cells;
}

/** Rows one after the other: whoever looks for the first ones does not pay for a long table. */
export function* rowsOneByOne(element: HTMLElement): Generator<HTMLElement> {
  if (element.localName !== 'table') return yield* element.querySelectorAll<HTMLElement>(ROWS);
  const rows = element.getElementsByTagName('tr');
  for (let at = 0, row = rows[0]; row; row = rows[++at]) yield row;
}

/** A row of headers; over a column of buttons there may be an empty cell of another kind. */
export function isHeader(row: Element, cells: readonly Element[] = ownCells(row)): boolean {
  if (cells.length > 0 && row.parentElement?.localName === 'thead') return true;
  // Some header rows are told by their class alone; a box in them ticks all rows.
  if (cells.length > 1 && saysHeader(row) && !row.querySelector(ROW_FIELDS)) return true;
  const [first, second] = cells;
  if (!first?.matches(HEADS) && !second?.matches(HEADS)) return false;
  const others = cells.filter((cell) => !cell.matches(HEADS));
  return others.length < cells.length / 2 && others.every(isEmpty);
}

const saysHeader = classTest(/(?:^|[\s_-])head(?:er)?[_-]?row(?:$|[\s_-])/i);
const ROW_FIELDS = 'input:not([type="checkbox"]), select, textarea, button, [role]';

const isEmpty = (cell: Element): boolean =>
  shortText(cell) === '' && !cell.querySelector('input, select, textarea, button, a, img, svg, [role]');

/** The tables under a root; grids are not sought in the rows of long lists, where that takes longest and finds none. */
export const tableElementsIn = (root: HTMLElement | ShadowRoot): readonly HTMLElement[] =>
  inPageOrder(
    [...root.querySelectorAll('table')],
    [...ownOutsideLongLists(root)].filter((element) => element.matches(GRIDS)),
  );
