import { drawn } from './drawn';
import { button, h } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { rowsNamed, specTable, without } from './spec-table';
import { tableApp } from './table-app';

const link = (word: string, onclick: () => void): HTMLElement => h('a', { onclick }, word);

/** Deletions that must be flagged at once, however the page goes about them. */
export const DELETIONS_MORE: DynamicPages = {
  'a row of a paged table, where the next one moves up': {
    page: (body) => body.append(shell(tableApp({ pages: { size: 2, total: true }, question: 'modal' }))),
    act: async (seller) => {
      await seller.press('Delete', 'Basic');
      await seller.press('OK');
    },
    flags: [DELETED('Basic')],
  },
  'a row of a paged table without a count': {
    page: (body) => body.append(shell(tableApp({ pages: { size: 2 }, question: 'popover' }))),
    act: async (seller) => {
      await seller.press('2');
      await seller.press('Delete', 'Enterprise');
      await seller.press('Yes');
    },
    flags: [DELETED('Enterprise')],
  },
  'the last row of the last page, by its menu': {
    page: (body) =>
      body.append(
        shell(
          tableApp({ names: ['Basic', 'Standard', 'Plus'], pages: { size: 2, total: true }, remove: 'menu' }),
        ),
      ),
    act: async (seller) => {
      await seller.press('2');
      await seller.press('More', 'Plus');
      await seller.press('Delete');
    },
    flags: [DELETED('Plus')],
  },
  'the only row': {
    page: (body) => body.append(shell(tableApp({ names: ['Basic'] }))),
    act: (seller) => seller.press('Delete', 'Basic'),
    flags: [DELETED('Basic')],
  },
  'every row, one after the other, asked each time': {
    page: (body) =>
      body.append(shell(tableApp({ names: ['Basic', 'Standard'], question: 'modal', render: 'loading' }))),
    act: async (seller) => {
      for (const name of ['Basic', 'Standard']) {
        await seller.press('Delete', name);
        await seller.press('OK');
        await seller.wait(320);
      }
    },
    flags: [DELETED('Basic'), DELETED('Standard')],
  },
  'a row that takes a while to leave, with a press on the tab that is open already': {
    page: (body) =>
      body.append(
        h('div', { class: 'x-tabs__item is-active' }, 'Plans'),
        shell(tableApp({ question: 'modal', render: 'loading' })),
      ),
    act: async (seller) => {
      await seller.press('Delete', 'Basic');
      await seller.press('OK');
      await seller.press('Plans');
      await seller.wait(320);
    },
    flags: [DELETED('Basic')],
  },
  'two rows by boxes of the page’s own': {
    page: (body) => {
      const rows = rowsNamed();
      const ticked = new Set<number>();
      body.append(
        shell(
          drawn((draw) => {
            const box = (id: number) =>
              h(
                'span',
                {
                  class: ticked.has(id) ? 'box on' : 'box',
                  onclick: () => {
                    ticked.add(id);
                    draw();
                  },
                },
                '▢',
              );
            const drop = () => {
              for (const row of [...rows]) if (ticked.has(row.id)) without(rows, row);
              draw();
            };
            return h(
              'div',
              {},
              button('Delete selected', drop),
              specTable(rows, { lead: ({ id }) => box(id) }),
            );
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('.box', 'Basic');
      await seller.press('.box', 'Professional');
      await seller.press('Delete selected');
    },
    flags: [DELETED('Basic'), DELETED('Professional')],
  },
  'by a menu that opened under the pointer': {
    page: (body) => {
      const rows = rowsNamed();
      body.append(
        shell(
          drawn((draw) =>
            specTable(rows, {
              actions: (row) => [
                h(
                  'a',
                  {
                    'aria-haspopup': 'menu',
                    'aria-expanded': 'false',
                    onmouseenter: (event) => {
                      (event.target as HTMLElement).setAttribute('aria-expanded', 'true');
                      const item = h(
                        'li',
                        {
                          role: 'menuitem',
                          onclick: () => {
                            item.remove();
                            without(rows, row);
                            draw();
                          },
                        },
                        'Delete',
                      );
                      document.body.append(item);
                    },
                  },
                  'More',
                ),
              ],
            }),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.over('More', 'Professional');
      await seller.press('Delete');
    },
    flags: [DELETED('Professional')],
  },
  'struck through, with a way back': {
    page: (body) => {
      const rows = rowsNamed();
      body.append(
        shell(
          drawn((draw) =>
            specTable(rows, {
              plain: true,
              row: ({ gone }): Record<string, string> =>
                gone ? { style: 'text-decoration: line-through' } : {},
              actions: (row) => [
                link(row.gone ? 'Undo' : 'Delete', () => {
                  row.gone = !row.gone;
                  draw();
                }),
              ],
            }),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('Delete', 'Standard');
      await seller.sees(DELETED('Standard'));
      await seller.press('Undo', 'Standard');
      await seller.sees();
      await seller.press('Delete', 'Professional');
    },
    flags: [DELETED('Professional')],
  },
  'hidden in place': {
    page: (body) => {
      const rows = rowsNamed();
      const table = specTable(rows, {
        actions: () => [
          h(
            'a',
            {
              onclick: ({ target }) =>
                Object.assign((target as HTMLElement).closest('tr')?.style ?? {}, { display: 'none' }),
            },
            'Delete',
          ),
        ],
      });
      body.append(shell(table));
    },
    act: (seller) => seller.press('Delete', 'Standard'),
    flags: [DELETED('Standard')],
  },
  'one that the page takes its time for, while the seller goes on': {
    page: (body) => body.append(shell(tableApp({ question: 'modal', answer: 'late' }))),
    act: async (seller) => {
      await seller.press('Delete', 'Standard');
      await seller.press('OK');
      await seller.type('Price', '110', 'Basic');
      await seller.press('Delete', 'Enterprise');
      await seller.press('OK');
      await seller.wait(700);
    },
    flags: [DELETED('Enterprise'), DELETED('Standard')],
  },
  'after the server’s answer': {
    page: (body) => body.append(shell(tableApp({ question: 'modal', answer: 'late' }))),
    act: async (seller) => {
      await seller.press('Delete', 'Standard');
      await seller.press('OK');
      await seller.sees();
      await seller.wait(550);
    },
    flags: [DELETED('Standard')],
  },
  'refused by the server, so that the row returns': {
    page: (body) => body.append(shell(tableApp({ answer: 'refused' }))),
    act: async (seller) => {
      await seller.press('Delete', 'Standard');
      await seller.sees(DELETED('Standard'));
      await seller.wait(450);
    },
    flags: [],
  },
  'undone by a message’s link': {
    page: (body) => {
      const rows = rowsNamed();
      body.append(
        shell(
          drawn((draw) =>
            specTable(rows, {
              actions: (row) => [
                link('Delete', () => {
                  const at = rows.indexOf(row);
                  without(rows, row);
                  draw();
                  const toast = h(
                    'div',
                    { class: 'toast' },
                    'Deleted. ',
                    link('Undo', () => {
                      toast.remove();
                      rows.splice(at, 0, row);
                      draw();
                    }),
                  );
                  document.body.append(toast);
                }),
              ],
            }),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.type('Price', '250', 'Standard');
      await seller.press('Delete', 'Standard');
      await seller.sees(DELETED('Standard'));
      await seller.press('Undo');
    },
    flags: [],
  },
  'by a word that nobody knows, in a plain table': {
    page: (body) => {
      const rows = rowsNamed();
      body.append(
        shell(
          drawn((draw) =>
            specTable(rows, {
              actions: (row) => [
                link('Strike off', () => {
                  without(rows, row);
                  draw();
                }),
              ],
            }),
          ),
        ),
      );
    },
    act: (seller) => seller.press('Strike off', 'Enterprise'),
    flags: [DELETED('Enterprise')],
  },
  'of a card': {
    page: (body) => {
      const names = ['Basic', 'Standard', 'Plus'];
      body.append(
        shell(
          drawn((draw) =>
            h(
              'div',
              {},
              ...names.map((name) =>
                card(name, () => {
                  names.splice(names.indexOf(name), 1);
                  draw();
                }),
              ),
            ),
          ),
        ),
      );
    },
    act: (seller) => seller.press('Delete', 'Standard'),
    flags: [DELETED('Standard')],
  },
};

const card = (name: string, drop: () => void): HTMLElement =>
  h(
    'div',
    { class: 'card' },
    h(
      'div',
      { class: 'line' },
      h('div', { class: 'caption' }, 'Specification Name'),
      h('div', {}, h('input', { value: name })),
    ),
    h(
      'div',
      { class: 'line' },
      h('div', { class: 'caption' }, 'Price'),
      h('div', {}, h('input', { value: `${name.length}00` })),
    ),
    button('Delete', drop),
  );
