import { drawn } from './drawn';
import { button, h, text } from './h';
import { pager } from './pager';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { type Row, rowsNamed, specTable } from './spec-table';

const SIZE = 3;
const blank = (): Row => ({ id: 9, name: '', price: '', trial: false });

/** A row that is drawn twice before it can be typed into, as by a grid that opens its first cell. */
function drawnTwice(body: HTMLElement): void {
  const table = specTable(rowsNamed(), { plain: true });
  const rowOf = (cell: Node): HTMLElement => {
    const row = specTable([blank()], { plain: true }).querySelector('tbody tr') as HTMLElement;
    row.firstElementChild?.replaceChildren(cell);
    return row;
  };
  const add = (): void => {
    const first = rowOf(h('span', {}, ''));
    table.querySelector('tbody')?.prepend(first);
    setTimeout(() => first.replaceWith(rowOf(text(''))), 60);
  };
  body.append(shell(button('Add Specification', add), table));
}

/** A new row at the top, which goes to the last page once it is kept. */
function keptElsewhere(body: HTMLElement): void {
  const rows = rowsNamed();
  let at = 0;
  let fresh: Row | undefined;
  body.append(
    shell(
      drawn((draw) => {
        const keep = (): void => {
          if (fresh) rows.push(fresh);
          fresh = undefined;
          draw();
        };
        const go = (to: number): void => {
          at = to;
          draw();
        };
        const add = (): void => {
          fresh = blank();
          draw();
        };
        const shown = [...(fresh ? [fresh] : []), ...rows.slice(at * SIZE, (at + 1) * SIZE)];
        return h(
          'div',
          {},
          button('Add Specification', add),
          specTable(shown, {
            actions: (row) => (row === fresh ? [button('Save', keep)] : [button('Delete')]),
          }),
          pager(rows.length, { size: SIZE, total: true }, at, go),
        );
      }),
    ),
  );
}

/** New rows that do not stay where they came. */
export const NEW_ROWS: DynamicPages = {
  'drawn twice': {
    page: drawnTwice,
    act: async (seller) => {
      await seller.press('Add Specification');
      await seller.wait(150);
      await seller.write('tbody tr:first-child input', 'Giant');
    },
    flags: ['added Giant'],
  },
  'kept on another page': {
    page: keptElsewhere,
    act: async (seller) => {
      await seller.press('Add Specification');
      await seller.write('tbody tr:first-child input', 'Giant');
      await seller.press('Save');
      await seller.wait(100);
    },
    flags: ['added Giant'],
  },
};
