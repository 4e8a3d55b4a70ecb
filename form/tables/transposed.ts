import { shortText } from '../tree';
import { type Column, columnMeaning } from './columns';
import type { SpecRow } from './spec-table';
import { isHeader, ownCells, ownerOf, ROWS } from './table-headers';

/** A table that stands on its side: a line for each field, a column for each specification. */
export interface Transposed {
  headers: string[][];
  columns: Column[];
  specs: SpecRow[];
}

/** With fewer cells a line is a label and its field, and the table lays out a form. */
const FEWEST_CELLS = 3;
/** There are not more fields than these. */
const MOST_LINES = 40;

/** Undefined for any other table. */
export function transposedIn(table: HTMLElement): Transposed | undefined {
  const lines = linesOf(table);
  const width = lines[0]?.length ?? 0;
  if (width < FEWEST_CELLS || lines.some((cells) => cells.length !== width)) return undefined;
  const headers = lines.map(([label]) => [shortText(label)]);
  const columns = headers.map((texts, at) => meaningOf(texts, lines[at] ?? []));
  const known = columns.flatMap((column) => (column?.kind === 'field' ? [column.field] : []));
  if (!known.includes('spec.name') || known.length < 2 || lines.some(holdsLabels)) return undefined;
  return { headers, columns, specs: specsIn(lines, columns) };
}

function linesOf(table: HTMLElement): HTMLElement[][] {
  const rows = [...table.querySelectorAll<HTMLElement>(ROWS)].slice(0, MOST_LINES + 1);
  if (rows.length > MOST_LINES) return [];
  return rows
    .filter((row) => ownerOf(row) === table)
    .map(ownCells)
    .filter((cells) => cells.length > 1);
}

/** The names may stand at the head of their columns, without a label. */
function meaningOf(texts: readonly string[], cells: readonly HTMLElement[]): Column {
  const [row] = cells.map(({ parentElement }) => parentElement);
  const namesColumns = texts.join('') === '' && row && isHeader(row);
  return namesColumns ? { kind: 'field', field: 'spec.name' } : columnMeaning(texts);
}

/** Labels beside labels head columns, or lay out a form two fields a line. */
const holdsLabels = ([, ...cells]: readonly HTMLElement[]): boolean =>
  cells.some((cell) => columnMeaning([shortText(cell)])?.kind === 'field');

function specsIn(lines: readonly HTMLElement[][], columns: readonly Column[]): SpecRow[] {
  const nameLine = columns.findIndex((column) => column?.kind === 'field' && column.field === 'spec.name');
  const names = lines[nameLine]?.slice(1) ?? [];
  return names.map((element, at) => {
    const cells = lines.map((line, column) => ({ element: line[at + 1] as HTMLElement, column }));
    const sides = cells.map((cell) => cell.element).filter((cell) => cell !== element);
    return { element, lines: [cells], details: [], sides };
  });
}
