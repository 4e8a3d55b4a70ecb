import { ends, type Layout, nameAndSales, nameAndSalesRead, text } from './markup';

type Cells = readonly string[];
const HEADS = ['Specification Name', 'Billing Mode', 'Price', 'Trial Use', 'Operation'];
const NAMES = ['Basic', 'Standard', 'Plus'];
const rowOf = (name: string): string[] => [
  text(name),
  'Yearly',
  text('100'),
  `<input type="checkbox"${name === 'Plus' ? ' checked' : ''}>`,
  '<a>Delete</a>',
];
const ROWS = NAMES.map(rowOf);

const line = (tag: 'th' | 'td', cells: Cells, look: (at: number) => string = () => ''): string =>
  `<tr>${cells.map((cell, at) => `<${tag}${look(at)}>${cell}</${tag}>`).join('')}</tr>`;
const head = (cells: Cells, look?: (at: number) => string) => `<thead>${line('th', cells, look)}</thead>`;
const body = (rows: readonly Cells[], look?: (at: number) => string) =>
  `<tbody>${rows.map((row) => line('td', row, look)).join('')}</tbody>`;

/** The tables in a form, and what must be read of it. */
const list = (tables: string): Layout => ({
  html: `${nameAndSales}<h3>Product Specifications</h3>${tables}${ends}`,
  fields: nameAndSalesRead,
  specs: NAMES.map((name) => ({
    'spec.name': name,
    'spec.billing': ['yearly'],
    'spec.price': '100',
    'spec.trial': name === 'Plus',
  })),
});

/**
 * A library's table drawn again over itself, for columns that stay in sight; each copy hides the other's cells.
 * `between`: what stands between the two.
 */
const over = (emptied: boolean, between = ''): Layout => {
  const hidden = (isCopy: boolean) => (at: number) =>
    isCopy === (at === 4) ? '' : ' style="visibility:hidden"';
  const copied = ROWS.map((row) => row.map((cell, at) => (emptied && at !== 4 ? '' : cell)));
  const drawn = (rows: readonly Cells[], isCopy: boolean) =>
    `<div><table>${head(HEADS, hidden(isCopy))}</table></div><div><table>${body(rows, hidden(isCopy))}</table></div>`;
  return list(
    `<div style="position:relative"><div>${drawn(ROWS, false)}</div>${between}<div style="position:absolute;top:0;right:0">${drawn(copied, true)}</div></div>`,
  );
};

const split = (from: number, to: number) =>
  [HEADS.slice(from, to), ROWS.map((row) => row.slice(from, to))] as const;
const whole = ([heads, rows]: readonly [Cells, Cells[]]) =>
  `<div><table>${head(heads)}${body(rows)}</table></div>`;
const apart = ([heads, rows]: readonly [Cells, Cells[]]) =>
  `<div><div><table>${head(heads)}</table></div><div><table>${body(rows)}</table></div></div>`;
const beside = (...parts: string[]) => `<div style="display:flex">${parts.join('')}</div>`;

/** One grid that draws its columns in parts, and says of every cell where it stands; `drawn`: the columns of each part. */
const grid = (...drawn: (readonly number[])[]): Layout => {
  const cell = (role: string, at: number, content: string) =>
    `<div role="${role}" aria-colindex="${at + 1}">${content}</div>`;
  const row = (number: number, cells: string) =>
    `<div role="row" aria-rowindex="${number}" style="display:flex">${cells}</div>`;
  const parts = (of: (columns: readonly number[]) => string) =>
    `<div style="display:flex">${drawn.map((columns) => `<div role="rowgroup">${of(columns)}</div>`).join('')}</div>`;
  const heads = parts((columns) =>
    row(1, columns.map((at) => cell('columnheader', at, HEADS[at] ?? '')).join('')),
  );
  const rows = parts((columns) =>
    ROWS.map((one, at) =>
      row(at + 2, columns.map((column) => cell('gridcell', column, one[column] ?? '')).join('')),
    ).join(''),
  );
  return list(`<div role="grid">${heads}${rows}</div>`);
};

/** Lists with frozen columns. */
export const SIDE_TABLES: Record<string, Layout> = {
  'drawn twice, the copy full': over(false),
  'drawn twice, the copy empty but for its own column': over(true),
  'drawn twice, with a hidden line for an empty list between': over(
    false,
    '<div style="display:none"><table><tbody><tr><td><span>No data</span></td></tr></tbody></table></div>',
  ),
  'split behind the names': list(beside(whole(split(0, 1)), whole(split(1, 5)))),
  'split before the buttons': list(beside(whole(split(0, 4)), whole(split(4, 5)))),
  'split in two, headers in tables of their own': list(beside(apart(split(0, 1)), apart(split(1, 5)))),
  'one grid, the names pinned': grid([0], [1, 2, 3, 4]),
  'one grid, names and buttons pinned': grid([0], [1, 2, 3], [4]),
  'one grid, its columns drawn in another order': grid([4, 2, 0, 1, 3]),
  'split in three': list(beside(whole(split(0, 1)), whole(split(1, 3)), whole(split(3, 5)))),
};
