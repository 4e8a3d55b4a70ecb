import { type Lessons, taughtColumns } from '../naming/taught';
import { shortText } from '../tree';
import { type Column, columnMeaning } from './columns';
import { type GridRow, joinParts, saysColumns } from './grid-parts';
import { joinedHeaders, joinedRows } from './joined-rows';
import { FIELDS, openedBelow } from './opened-below';
import { type Side, sidesOf } from './side-tables';
import type { SpecCell, SpecRow, SpecTable } from './spec-table';
import {
  CELLS,
  columnSaid,
  headersOf,
  isHeader,
  ownCells,
  ownerOf,
  rowsOneByOne,
  span,
  TABLES,
  tableElementsIn,
} from './table-headers';
import { transposedIn } from './transposed';

/**
 * The specification tables under `root`: those with a name column and another column of a specification, or with a
 * column that the seller taught.
 */
export function specTablesIn(root: HTMLElement | ShadowRoot, lessons: Lessons): SpecTable[] {
  const found: SpecTable[] = [];
  const all = tableElementsIn(root);
  const peers = Map.groupBy(all, ownerOf);
  for (const element of all) {
    if (found.some((table) => table.element.contains(element))) continue;
    const headers = headersOf(element, saysColumns(element));
    const taught = taughtColumns(lessons, headers, element);
    const columns = headers.map((texts, index) => taught[index] ?? columnMeaning(texts));
    const joined = columns.some(isOfSpec)
      ? joinedTable(element, peers.get(ownerOf(element)) ?? [], lessons)
      : undefined;
    if (joined) found.push(joined);
    else if (taught.some(Boolean) || describesSpecs(columns))
      found.push(tableUnder(element, headers, columns));
    else found.push(...onItsSide(element));
  }
  return found;
}

const isOfSpec = (column: Column): boolean => column?.kind === 'field' && column.field.startsWith('spec.');

function onItsSide(element: HTMLElement): SpecTable[] {
  const table = transposedIn(element);
  return table ? [{ element, ...table, rows: () => table.specs }] : [];
}

/** A list whose frozen columns are tables of their own. */
function joinedTable(
  table: HTMLElement,
  peers: readonly HTMLElement[],
  lessons: Lessons,
): SpecTable | undefined {
  const { element, sides = [] } = sidesOf(table, peers) ?? {};
  const headers = joinedHeaders(sides);
  if (!element) return undefined;
  const taught = taughtColumns(lessons, headers, element);
  const columns = headers.map((texts, index) => taught[index] ?? columnMeaning(texts));
  if (!describesSpecs(columns)) return undefined;
  const rowsOf = (side: Side) => rowsUnder(side.body, side.headers.length);
  return { element, columns, headers, rows: once(() => joinedRows(sides, headers, rowsOf)) };
}

/** Any table with a header, whatever its columns mean. */
export function headedTable(element: HTMLElement): SpecTable | undefined {
  const headers = headersOf(element, saysColumns(element));
  return headers.length > 1 ? tableUnder(element, headers, headers.map(columnMeaning)) : undefined;
}

/** The outermost tables under `root`. */
export const tablesIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(TABLES)].filter((table) => !ownerOf(table));

function tableUnder(header: HTMLElement, headers: string[][], columns: Column[]): SpecTable {
  const width = columns.length;
  const isWhole = holdsRow(header, (cells) => cells > 0) || hasEmptyBody(header);
  const whole = isWhole ? header : withSeparateBody(header, width);
  const asSaid = whole === header && saysColumns(header);
  return { element: whole, columns, headers, rows: once(() => rowsUnder(whole, width, asSaid)) };
}

/** Finding a long table's rows takes long, and several ask for them. */
export function once<T>(find: () => T): () => T {
  let found: { it: T } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}

function describesSpecs(columns: readonly Column[]): boolean {
  const fields = columns.flatMap((column) => (column?.kind === 'field' ? [column.field] : []));
  const specs = new Set(fields.filter((field) => field.startsWith('spec.')));
  const telling = columns.filter((column) => column?.kind === 'mode' || column?.kind === 'group').length;
  return specs.size + telling >= 2 && (specs.has('spec.name') || specs.has('spec.billing'));
}

/** A body of its own that is empty is not beside it: no other table is its body. */
const hasEmptyBody = (table: HTMLElement): boolean => {
  const bodies = [...table.children].filter(({ localName }) => localName === 'tbody');
  return bodies.length > 0 && bodies.every((body) => body.childElementCount === 0);
};

/** A header that stands in a table of its own: its rows are in the table beside it. */
function withSeparateBody(header: HTMLElement, width: number): HTMLElement {
  for (let node = header.parentElement, up = 0; node && up < 4; node = node.parentElement, up++) {
    const bodies = [...node.querySelectorAll<HTMLElement>(TABLES)].filter(
      (table) => table !== header && !table.contains(header) && holdsRow(table, (cells) => cells === width),
    );
    if (bodies.length > 0) return node;
  }
  return header.parentElement ?? header;
}

function holdsRow(element: HTMLElement, fits: (cells: number) => boolean): boolean {
  for (const row of rowsOneByOne(element)) if (!isHeader(row) && fits(ownCells(row).length)) return true;
  return false;
}

const rowsIn = (element: HTMLElement): GridRow[] =>
  [...rowsOneByOne(element)]
    .map((row) => ({ element: row, cells: ownCells(row), beside: [] }))
    .filter(({ element: row, cells }) => !isHeader(row, cells));

/** `asSaid`: cells are laid where they say they stand, for a grid draws its rows in parts. */
function rowsUnder(table: HTMLElement, width: number, asSaid = false): SpecRow[] {
  const rows: SpecRow[] = [];
  const found = rowsIn(table).filter(({ element }) => !isNested(element, table) && !isSpacer(element));
  const least = asSaid ? 2 : Math.max(2, width - 1);
  /** Rows that a cell above still spans, by column. */
  let spanned: number[] = [];
  const laid = asSaid ? joinParts(found) : found;
  for (const [at, { element, cells, beside }] of laid.entries()) {
    const { line, open } = layLine(cells, spanned, asSaid);
    const across = line.length + spanned.filter((left) => left > 0).length;
    const isLine = cells.length > 1 && across >= least;
    const previous = rows.at(-1);
    if (!isLine) previous?.details.push(element);
    else if (previous && (spanned[0] ?? 0) > 0) previous.lines.push(line);
    else rows.push({ element, lines: [line], details: [], ...(beside.length > 0 && { sides: beside }) });
    if (element.localName !== 'tr') rows.at(-1)?.details.push(...openedBelow(element, laid[at + 1]?.element));
    spanned = isLine ? open : spanned;
  }
  return rows;
}

/** Gives a row's cells their columns, past those that cells above still span; `open`: what is spanned below. */
function layLine(
  cells: readonly HTMLElement[],
  spanned: readonly number[],
  asSaid: boolean,
): { line: SpecCell[]; open: number[] } {
  const open = spanned.map((left) => Math.max(0, left - 1));
  let column = 0;
  const line = cells.map((element) => {
    const said = asSaid ? columnSaid(element) : undefined;
    if (said !== undefined) column = said;
    else while ((spanned[column] ?? 0) > 0) column++;
    const cell = { element, column };
    for (let over = span(element, 'colspan'); over > 0; over--) open[column++] = span(element, 'rowspan') - 1;
    return cell;
  });
  return { line, open };
}

/** A row of a table that stands inside a cell of this one. */
function isNested(row: HTMLElement, table: HTMLElement): boolean {
  const cell = row.parentElement?.closest(CELLS);
  return cell !== null && cell !== undefined && cell !== table && table.contains(cell);
}

/** Rows that only measure or pad: a virtual list's spacer, a table library's measuring row. */
const isSpacer = (row: HTMLElement): boolean =>
  row.getAttribute('aria-hidden') === 'true' ||
  (row.firstElementChild !== null && !row.querySelector(FIELDS) && shortText(row) === '');
