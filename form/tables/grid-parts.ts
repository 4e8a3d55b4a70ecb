import { columnSaid, isHeader, ownCells, rowsOneByOne } from './table-headers';

/** A row of a grid, and rows elsewhere in it that are the same row: a grid with pinned columns draws each row in parts. */
export interface GridRow {
  element: HTMLElement;
  cells: HTMLElement[];
  beside: HTMLElement[];
}

/** Whether headers and cells of a table say which column they stand in. */
export function saysColumns(table: HTMLElement): boolean {
  let isSaidAbove = false;
  for (const row of rowsOneByOne(table)) {
    const isSaid = ownCells(row).some((cell) => columnSaid(cell) !== undefined);
    if (!isHeader(row)) return isSaid && isSaidAbove;
    isSaidAbove ||= isSaid;
  }
  return false;
}

/** The parts of one row together, by the number that the grid gives it. */
export function joinParts(rows: readonly GridRow[]): GridRow[] {
  const first = new Map<string, GridRow>();
  return rows.filter((row) => {
    const number = row.element.getAttribute('aria-rowindex');
    const before = number === null ? undefined : first.get(number);
    before?.cells.push(...row.cells);
    before?.beside.push(row.element);
    if (number !== null && !before) first.set(number, row);
    return !before;
  });
}
