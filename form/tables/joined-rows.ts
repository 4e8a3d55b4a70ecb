import { isShown } from '../tree';
import type { Side } from './side-tables';
import type { SpecCell, SpecRow } from './spec-table';
import { ownCells } from './table-headers';

/** The columns of all sides: one for each header, however often it is drawn. */
export function joinedHeaders(sides: readonly Side[]): string[][] {
  const joined: string[][] = [];
  for (const { headers } of sides)
    for (const texts of headers) if (columnOf(texts, joined) === undefined) joined.push(texts);
  return joined;
}

/** The rows of the main side, each with its cells in the other sides; `rowsOf` tells the main side's rows. */
export function joinedRows(
  sides: readonly Side[],
  headers: readonly string[][],
  rowsOf: (side: Side) => SpecRow[],
): SpecRow[] {
  const main = sides.reduce((most, side) => (side.headers.length > most.headers.length ? side : most));
  const others = sides.filter((side) => side !== main);
  const lines = new Map(main.rows.map((row, at) => [row, at]));
  const place = ({ headers: own }: Side, { element, column }: SpecCell): SpecCell => ({
    element,
    column: columnOf(own[column] ?? [], headers) ?? -1,
  });
  return rowsOf(main).map((row) => {
    const at = lines.get(row.element);
    const beside = others.flatMap((side) => ({ side, element: side.rows[at ?? -1] }));
    const own = row.lines.map((line) => line.map((cell) => place(main, cell)));
    const more = beside.flatMap(({ side, element }) =>
      element ? ownCells(element).map((cell, column) => place(side, { element: cell, column })) : [],
    );
    const [first = [], ...rest] = own;
    return {
      ...row,
      lines: [withCells(first, more), ...rest],
      sides: beside.flatMap(({ element }) => element ?? []),
    };
  });
}

/** Of a cell that is drawn twice, the one that can be seen. */
function withCells(line: readonly SpecCell[], more: readonly SpecCell[]): SpecCell[] {
  const cells = new Map(line.map((cell) => [cell.column, cell]));
  for (const cell of more) {
    const before = cells.get(cell.column);
    if (!before || (!isSeen(before) && isSeen(cell))) cells.set(cell.column, cell);
  }
  return [...cells.values()];
}

/** Libraries hide a cell, or what is in it. */
const isSeen = ({ element }: SpecCell): boolean => isShown(element.firstElementChild ?? element);

const columnOf = (texts: readonly string[], headers: readonly string[][]): number | undefined => {
  const at = headers.findIndex((one) => one.join('\n') === texts.join('\n'));
  return at < 0 ? undefined : at;
};
