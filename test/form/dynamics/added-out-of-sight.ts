import { drawn } from './drawn';
import { h } from './h';
import { pager } from './pager';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { rowsNamed, specTable } from './spec-table';

/** Two specifications a page; a copy goes to the end, and the page stays. */
const copiesToTheEnd = (body: HTMLElement): void => {
  const rows = rowsNamed();
  let shown = 0;
  const table = drawn((draw) => {
    const copy = (row: (typeof rows)[number]) => {
      rows.push({ ...row, id: rows.length + 1, name: `${row.name} (copy)` });
      draw();
    };
    const go = (next: number) => {
      shown = next;
      draw();
    };
    return h(
      'div',
      {},
      specTable(rows.slice(shown * 2, shown * 2 + 2), {
        actions: (row) => [h('a', { onclick: () => copy(row) }, 'Copy')],
      }),
      pager(rows.length, { size: 2, total: true }, shown, go),
    );
  });
  body.append(shell(table));
};

/** Specifications that are added where they are not in sight. */
export const ADDED_OUT_OF_SIGHT: DynamicPages = {
  'a copy on the last page, when every page was seen before': {
    page: copiesToTheEnd,
    act: async (seller) => {
      await seller.press('2');
      await seller.press('1');
      await seller.press('Copy', 'Standard');
      await seller.wait(1600);
      await seller.press('2');
      await seller.press('3');
      await seller.tick('Trial Use', 'Standard (copy)');
    },
    flags: ['added Standard (copy)'],
  },
  'a copy on the last page, when there are pages that nobody has seen': {
    page: copiesToTheEnd,
    act: async (seller) => {
      await seller.press('Copy', 'Standard');
      await seller.wait(1600);
      await seller.press('2');
      await seller.tick('Trial Use', 'Enterprise');
    },
    flags: ['saas-trial-locked spec.trial Enterprise'],
  },
};
