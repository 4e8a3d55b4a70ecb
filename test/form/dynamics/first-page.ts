import { drawn } from './drawn';
import { button, h } from './h';
import { pager } from './pager';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

const SIZE = 2;

/** A table that goes back to its first page whenever something was kept, edited in a drawer that leaves a little later. */
function page(body: HTMLElement): void {
  const rows = rowsNamed();
  let at = 0;
  const open = (row: Row, draw: () => void): void => {
    const draft = { ...row };
    const panel = h(
      'div',
      {},
      h('h3', {}, 'Edit Specification'),
      nameLine(draft),
      priceLine(draft),
      trialLine(draft),
      button('Cancel', () => drawer.remove()),
      button('OK', () => setTimeout(keep, 60)),
    );
    const drawer = h('div', { role: 'dialog' }, panel);
    const keep = (): void => {
      if (rows.includes(row)) Object.assign(row, draft);
      else rows.push(draft);
      at = 0;
      draw();
      panel.remove();
      setTimeout(() => drawer.remove(), 100);
    };
    body.append(drawer);
  };
  body.append(
    shell(
      drawn((draw) => {
        const shown = rows.slice(at * SIZE, (at + 1) * SIZE);
        const go = (to: number): void => {
          at = to;
          draw();
        };
        return h(
          'div',
          {},
          button('Add Specification', () => open({ id: 9, name: '', price: '', trial: false }, draw)),
          specTable(shown, {
            plain: true,
            actions: (row) => [h('a', { onclick: () => open(row, draw) }, 'Edit')],
          }),
          pager(rows.length, { size: SIZE }, at, go),
        );
      }),
    ),
  );
}

/** What was kept is out of sight at once. */
export const FIRST_PAGE: DynamicPages = {
  'one of the second page edited': {
    page,
    act: async (seller) => {
      await seller.press('2');
      await seller.press('Edit', 'Enterprise');
      await seller.tick('Trial Use');
      await seller.type('Specification Name', 'Company');
      await seller.press('OK');
      await seller.wait(300);
    },
    flags: ['renamed Enterprise to Company', 'saas-trial-locked spec.trial Enterprise'],
  },
  'one added': {
    page,
    act: async (seller) => {
      await seller.press('2');
      await seller.press('Add Specification');
      await seller.type('Specification Name', 'Giant');
      await seller.press('OK');
      await seller.wait(300);
    },
    flags: ['added Giant'],
  },
};
