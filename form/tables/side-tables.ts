import {
  CELLS,
  headersOf,
  isHeader,
  ownCells,
  ownerOf,
  ROWS,
  rowsOneByOne,
  span,
  TABLES,
} from './table-headers';

/** One of several tables that show the same list side by side, or one over the other. */
export interface Side {
  body: HTMLElement;
  /** The texts over its columns, in it or in a table of their own. */
  headers: string[][];
  rows: HTMLElement[];
}

/** How far above a table those beside it may be held. */
const UP = 4;
/** More tables than these are a page of them. */
const MOST = 12;
const FIELDS = 'input, select, textarea';

/**
 * The tables among which a list with frozen columns is split, or drawn twice: with as many rows, and rows on one line.
 * `peers`: the tables in the same root that stand in no other than this one does. Undefined for one that stands alone.
 */
export function sidesOf(
  table: HTMLElement,
  peers: readonly HTMLElement[],
): { element: HTMLElement; sides: Side[] } | undefined {
  for (let node = table.parentElement, up = 0; node && up < UP; node = node.parentElement, up++) {
    if (node.matches(TABLES)) return undefined;
    const around = node;
    const tables = peers.filter((peer) => around.contains(peer));
    if (tables.length > MOST) return undefined;
    if (!tables.some((other) => other !== table && hasRows(other) && mayBeAsLong(other, table))) continue;
    const sides = paired(tables);
    const inLine = sides.filter((one) => isBeside(one, sides[0]));
    if (inLine.length < 2) continue;
    return holdsOtherFields(node) ? undefined : { element: node, sides: inLine };
  }
  return undefined;
}

/** Whether it is more than a header: found at its first row, for tables are long. */
function hasRows(table: HTMLElement): boolean {
  for (const row of rowsOneByOne(table)) if (!isHeader(row)) return true;
  return false;
}

/** Lines of headers that one table has more than the one beside it. */
const MOST_HEADERS = 4;

const mayBeAsLong = (one: HTMLElement, other: HTMLElement): boolean =>
  Math.abs(countLines(one) - countLines(other)) <= MOST_HEADERS;

const countLines = (table: HTMLElement): number =>
  (table as Partial<HTMLTableElement>).rows?.length ?? table.querySelectorAll(ROWS).length;

/** Each body with its headers; where these stand in tables of their own, the first with the first, and so on. */
function paired(tables: readonly HTMLElement[]): Side[] {
  const all = tables.map((body) => ({ body, headers: headersOf(body), rows: rowsOf(body) }));
  const heads = all.filter(({ rows }) => rows.length === 0);
  return all
    .filter(({ rows }) => rows.length > 0)
    .flatMap((side) => {
      const columns = columnsOf(side.rows[0] as HTMLElement);
      if (side.headers.length > 0) return side.headers.length >= columns ? [side] : [];
      // A line such as "No data" in a table of its own takes nobody's headers.
      const head = heads.findIndex(({ headers }) => isFit(headers, columns));
      return heads.splice(head, head < 0 ? 0 : 1).map(({ headers }) => ({ ...side, headers }));
    });
}

/** Headers of a table of their own may have one cell more, over the bar that scrolls the rows. */
const isFit = ({ length }: string[][], columns: number): boolean =>
  length === columns || length === columns + 1;

const columnsOf = (row: HTMLElement): number =>
  ownCells(row).reduce((sum, cell) => sum + span(cell, 'colspan'), 0);

const rowsOf = (table: HTMLElement): HTMLElement[] =>
  [...table.querySelectorAll<HTMLElement>(ROWS)].filter(
    (row) => ownerOf(row) === table && !isHeader(row) && !row.parentElement?.closest(CELLS),
  );

/** As many rows, that begin at the same height. */
function isBeside({ rows }: Side, first: Side | undefined): boolean {
  const [row, other] = [rows[0], first?.rows[0]];
  if (!row || !other || rows.length !== first?.rows.length) return false;
  return Math.abs(row.getBoundingClientRect().top - other.getBoundingClientRect().top) < 2;
}

/** Then it is more than a list. */
const holdsOtherFields = (element: HTMLElement): boolean =>
  [...element.querySelectorAll(FIELDS)].some((field) => !field.closest(TABLES));
