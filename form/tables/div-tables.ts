import type { LabelHit } from '../naming/label-hits';
import { type Lessons, taughtColumns } from '../naming/taught';
import { isElement, shortText } from '../tree';
import { type Column, columnMeaning } from './columns';
import { openedBelow } from './opened-below';
import type { SpecCell, SpecRow, SpecTable } from './spec-table';
import { once } from './tables';

/** How far above a header's text its row may be, and how far above the row the body. */
const UP = 4;

/** Specification tables built of plain elements: a row of headers, and rows with as many cells. */
export function divTablesIn(
  hits: readonly LabelHit[],
  holders: ReadonlySet<Node>,
  known: readonly SpecTable[],
  lessons: Lessons,
): SpecTable[] {
  const found: SpecTable[] = [];
  for (const { element, meaning } of hits) {
    const isTelling =
      meaning.kind === 'field' &&
      (meaning.field === 'spec.name' ||
        meaning.field === 'spec.billing' ||
        lessons.some(({ part, field }) => part === 'column' && field === meaning.field));
    if (!isTelling) continue;
    if ([...known, ...found].some((table) => table.element.contains(element))) continue;
    const table = tableOfHeader(element, holders, lessons);
    if (table) found.push(table);
  }
  return found;
}

function tableOfHeader(
  text: HTMLElement,
  holders: ReadonlySet<Node>,
  lessons: Lessons,
): SpecTable | undefined {
  let header: HTMLElement | null = text.parentElement;
  for (let up = 0; header && up < UP; header = header.parentElement, up++) {
    if (holders.has(header)) return undefined;
    const headers = [...header.children].map((cell) => [shortText(cell, 80)]);
    const taught = taughtColumns(lessons, headers, header);
    const columns: Column[] = headers.map((texts, index) => taught[index] ?? columnMeaning(texts));
    const fields = new Set(columns.flatMap((column) => (column?.kind === 'field' ? [column.field] : [])));
    if (columns.length >= 3 && fields.size >= 2) return withBody(header, columns, headers);
  }
  return undefined;
}

function withBody(header: HTMLElement, columns: Column[], headers: string[][]): SpecTable | undefined {
  let body: HTMLElement | null = header.parentElement;
  for (let up = 0; body && up < UP; body = body.parentElement, up++) {
    const element = body;
    const rows = (): HTMLElement[] => rowsBeside(element, header, columns.length);
    if (rows().length > 0) {
      // Where every row says again what its values are, these are labels and no headers.
      if (rows().every((row) => says(row, headers, columns))) return undefined;
      return {
        element,
        columns,
        headers,
        rows: once(() => withDetails(rows(), header)),
      };
    }
  }
  return undefined;
}

/** Whether a row holds what stands in the header, at the same place and before its value. */
const says = (row: HTMLElement, headers: readonly string[][], columns: readonly Column[]): boolean =>
  columns.some((column, at) => {
    const header = headers[at]?.[0];
    return column !== undefined && header && shortText(row.children[at], 80).startsWith(header);
  });

/** Behind the last of the rows that stand beside their header may be anything. */
const withDetails = (rows: readonly HTMLElement[], header: HTMLElement): SpecRow[] =>
  rows.map((row, at) => {
    const following = rows[at + 1];
    const isApart = following !== undefined || row.parentElement?.contains(header) === false;
    return {
      element: row,
      lines: [cellsOf(row)],
      details: isApart ? openedBelow(row, following) : [],
    };
  });

const cellsOf = (row: HTMLElement): SpecCell[] =>
  [...row.children].filter(isElement).map((element, column) => ({ element, column }));

/** The outermost elements behind the header with as many children as it has. */
function rowsBeside(body: HTMLElement, header: HTMLElement, width: number): HTMLElement[] {
  const rows: HTMLElement[] = [];
  const walk = (element: Element, depth: number): void => {
    const children = [...element.children].filter((child) => child !== header).filter(isElement);
    const own = children.filter((child) => isRow(child, header, width));
    rows.push(...own);
    // What stands between rows is no row, nor is anything in it; a line of filters may stand below the header.
    const lines = element.contains(header) ? 1 : 0;
    if (depth === UP || own.length > lines) return;
    for (const child of children) if (!own.includes(child)) walk(child, depth + 1);
  };
  walk(body, 0);
  return rows;
}

const isRow = (element: HTMLElement, header: HTMLElement, width: number): boolean =>
  element.childElementCount === width &&
  !element.contains(header) &&
  (header.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 &&
  !holdsRows(element);

/** Whether an element with as many children as there are columns holds as many rows, not a row's cells. */
function holdsRows(element: HTMLElement): boolean {
  const children = [...element.children];
  const wide = children.filter(({ childElementCount }) => childElementCount === children.length);
  if (wide.length * 2 <= children.length) return false;
  const [first, second] = wide.map((child) => child.getBoundingClientRect());
  // A cell may hold as many parts, too; cells stand side by side, rows below one another.
  return first !== undefined && second !== undefined && second.top >= first.bottom;
}
