import type { Control } from '../controls/control';
import { controlsIn } from '../controls/kinds';
import type { Reading } from '../reading/read';
import type { SpecTable } from '../tables/spec-table';
import { headedTable, tablesIn } from '../tables/tables';
import { contains, rootsIn } from '../tree';

/** A column of some table, with the controls in its first rows. */
export interface PointedColumn {
  table: SpecTable;
  nth: number;
  cells: Control[];
}

/** Rows whose controls tell what kind a column holds. */
const ROWS = 5;
const HEADS = 'th, [role="columnheader"]';

/** The column that an element stands in or at the head of; undefined outside tables with a header. */
export function columnAt(
  root: HTMLElement,
  reading: Reading,
  pointed: HTMLElement,
): PointedColumn | undefined {
  for (const table of candidates(root, reading)) {
    if (!contains(table.element, pointed)) continue;
    const nth = columnOf(table, pointed);
    if (nth !== undefined) return { table, nth, cells: controlsOf(table, nth) };
  }
  return undefined;
}

/** Known tables first; others may be tables of specifications that nobody taught yet. */
function* candidates(root: HTMLElement, reading: Reading): Generator<SpecTable> {
  yield* reading.tables;
  for (const one of rootsIn(root)) {
    for (const element of tablesIn(one)) {
      const table = headedTable(element);
      if (table) yield table;
    }
  }
}

function columnOf(table: SpecTable, pointed: HTMLElement): number | undefined {
  for (const { lines } of table.rows()) {
    const cell = lines.flat().find(({ element }) => contains(element, pointed));
    if (cell) return cell.column;
  }
  const head = pointed.closest<HTMLElement>(HEADS);
  const place = head ? placeOf(head, table) : -1;
  return place < 0 ? undefined : place;
}

/** By the place in its row where one row heads the table, else by its words. */
function placeOf(head: HTMLElement, { headers }: SpecTable): number {
  const row = [...(head.parentElement?.children ?? [])];
  if (row.length === headers.length) return row.indexOf(head);
  const text = head.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return headers.findIndex((texts) => texts.includes(text));
}

const controlsOf = (table: SpecTable, nth: number): Control[] =>
  table
    .rows()
    .slice(0, ROWS)
    .flatMap(({ lines }) => lines.flat())
    .filter(({ column }) => column === nth)
    .flatMap(({ element }) => controlsIn(element, { deep: true }));
