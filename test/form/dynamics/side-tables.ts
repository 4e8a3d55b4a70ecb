import { drawn } from './drawn';
import { h } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { rowsNamed, specTable, without } from './spec-table';

/** A table whose last column is a table of its own, over the first or beside it. */
const frozen = (body: HTMLElement): void => {
  const rows = rowsNamed();
  body.append(
    shell(
      drawn((draw) => {
        const drop = (at: number) => (): void => {
          without(rows, rows[at] as (typeof rows)[number]);
          draw();
        };
        const buttons = rows.map((_, at) =>
          h('tr', { style: 'height: 30px' }, h('td', {}, h('a', { onclick: drop(at) }, 'Delete'))),
        );
        const heads = h('thead', {}, h('tr', {}, h('th', {}, 'Operation')));
        return h(
          'div',
          { style: 'display: flex' },
          specTable(rows, { row: () => ({ style: 'height: 30px' }) }),
          h('table', { class: 'frozen' }, heads, h('tbody', {}, ...buttons)),
        );
      }),
    ),
  );
};

/** Lists with frozen columns. */
export const SIDE_TABLES: DynamicPages = {
  'a row deleted by its button in a column of its own': {
    page: frozen,
    act: (seller) => seller.press('.frozen tbody tr:nth-child(2) a'),
    flags: [DELETED('Standard')],
  },
  'a switch in a row whose buttons stand in another table': {
    page: frozen,
    act: (seller) => seller.tick('', 'Professional'),
    flags: ['saas-trial-locked spec.trial Professional'],
  },
};
