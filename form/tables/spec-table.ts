import type { Column } from './columns';

/** A table of specifications: its columns, and where its rows are. */
export interface SpecTable {
  /** Holds the header and every row; may hold several `table` elements (fixed headers). */
  element: HTMLElement;
  columns: Column[];
  /** The texts over each column, from the top. */
  headers: string[][];
  /** The rows that are in the page at this reading, in order, without headers, spacers and "no data" rows. */
  rows(): SpecRow[];
}

/** A cell and the number of its column. */
export interface SpecCell {
  element: HTMLElement;
  column: number;
}

/** One specification's part of a table. */
export interface SpecRow {
  element: HTMLElement;
  /** Its cells, line by line: a name that spans two rows has one line for each. */
  lines: SpecCell[][];
  /** Rows under it that are no lines of it but belong to it (an expanded row). */
  details: HTMLElement[];
  /** Elsewhere: its rows in the tables beside this one, for frozen columns; its cells in other lines of a table on its side. */
  sides?: HTMLElement[];
}
