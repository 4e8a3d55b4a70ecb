import { drawn } from './drawn';
import { h } from './h';
import { pager } from './pager';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { rowsNamed, specTable } from './spec-table';

/** Two specifications a page; a copy goes to the end, and the page stays; `codes`: of the platform, which a copy lacks. */
const copying =
  (codes: boolean) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed().map((row) => ({ ...row, ...(codes && { code: `90-${row.id}` }) }));
    let shown = 0;
    const table = drawn((draw) => {
      const copy = (row: (typeof rows)[number]) => {
        rows.push({ ...row, id: rows.length + 1, name: `${row.name} (copy)`, ...(codes && { code: '' }) });
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
          codes,
          actions: (row) => [h('a', { onclick: () => copy(row) }, 'Copy')],
        }),
        pager(rows.length, { size: 2, total: true }, shown, go),
      );
    });
    body.append(shell(table));
  };

const copiesToTheEnd = copying(false);

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
  'a copy without a code on a page that nobody has seen': {
    page: copying(true),
    act: async (seller) => {
      await seller.press('Copy', 'Standard');
      await seller.wait(1600);
      await seller.press('2');
      await seller.press('3');
      await seller.tick('Trial Use', 'Standard (copy)');
    },
    flags: ['added Standard (copy)'],
  },
};
