import { h } from './h';
import { pager } from './pager';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { type Row, rowsNamed, specTable } from './spec-table';

const SIZE = 2;

/** A table that shows the next page by writing its values into the rows of this one: not a node comes or goes. */
function reusingTable(rows: readonly Row[]): HTMLElement {
  const shown = rowsNamed(['', '']);
  let page = 0;
  const table = specTable(shown, { typed: keep });
  const bar = pager(rows.length, { size: SIZE }, page, show);
  show(0);
  return h('div', {}, table, bar);

  function keep(): void {
    shown.forEach((row, index) => {
      const { id, name, price, trial } = row;
      Object.assign(rows[page * SIZE + index] as Row, { id, name, price, trial });
    });
  }

  function show(next: number): void {
    page = next;
    [...table.querySelectorAll('tbody tr')].forEach((line, index) => {
      const row = rows[page * SIZE + index] as Row;
      const [name, price, trial] = line.querySelectorAll('input') as unknown as HTMLInputElement[];
      if (name) name.value = row.name;
      if (price) price.value = row.price;
      if (trial) trial.checked = row.trial;
      Object.assign(shown[index] as Row, row);
    });
    bar.querySelectorAll('button').forEach((way, at) => {
      way.classList.toggle('on', at === page + 1);
    });
  }
}

/** Pages of a table whose rows stay where they are. */
export const REUSED_ROWS: DynamicPages = {
  'pages turned, and nothing done': {
    page: (body) => body.append(shell(reusingTable(rowsNamed()))),
    act: async (seller) => {
      await seller.press('2');
      await seller.press('1');
    },
    flags: [],
  },
  'edits on both pages': {
    page: (body) => body.append(shell(reusingTable(rowsNamed()))),
    act: async (seller) => {
      await seller.type('Specification Name', 'Starter', 'Basic');
      await seller.press('2');
      await seller.sees('renamed Basic to Starter');
      await seller.tick('Trial Use', 'Professional');
      await seller.press('1');
      await seller.tick('Trial Use', 'Standard');
      await seller.press('2');
    },
    flags: [
      'renamed Basic to Starter',
      'saas-trial-locked spec.trial Professional',
      'saas-trial-locked spec.trial Standard',
    ],
  },
};
