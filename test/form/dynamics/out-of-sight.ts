import { drawn } from './drawn';
import { button, h, line, text } from './h';
import { pager } from './pager';
import { DELETED, type DynamicPages } from './scenario';
import { basics, shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable, without } from './spec-table';
import { tableApp } from './table-app';

const link = (word: string, onclick: () => void): HTMLElement => h('a', { onclick }, word);
const MANY = Array.from({ length: 40 }, (_, index) => `Tier ${index + 1}`);

/** Four specifications on two pages, of which the last is on sale or not. */
const mostlyDiscontinued = (last: string) => (body: HTMLElement) => {
  const rows = rowsNamed();
  let page = 0;
  const status = ({ id }: Row) => (id === rows.length ? last : 'Discontinued');
  const pages = { size: 2, total: true };
  body.append(
    shell(
      drawn((draw) =>
        h(
          'div',
          {},
          specTable(rows.slice(page * 2, page * 2 + 2), { status }),
          pager(rows.length, pages, page, (next) => {
            page = next;
            draw();
          }),
        ),
      ),
    ),
  );
};

/** Rows that leave the page although nobody deletes them. */
export const OUT_OF_SIGHT: DynamicPages = {
  'a rename where only the discontinued ones were seen': {
    page: mostlyDiscontinued('On sale'),
    act: (seller) => seller.type('Specification Name', 'Starter', 'Basic'),
    flags: ['renamed Basic to Starter'],
  },
  'a rename where one on another page is on sale': {
    page: mostlyDiscontinued('On sale'),
    act: async (seller) => {
      await seller.press('2');
      await seller.press('1');
      await seller.type('Specification Name', 'Starter', 'Basic');
    },
    flags: ['renamed Basic to Starter'],
  },
  'a rename where every page was seen, and all are discontinued': {
    page: mostlyDiscontinued('Discontinued'),
    act: async (seller) => {
      await seller.press('2');
      await seller.press('1');
      await seller.type('Specification Name', 'Starter', 'Basic');
    },
    flags: ['renamed Basic to Starter', 'spec-frozen-when-all-removed spec.name Basic'],
  },
  'another page, after an edit in a row': {
    page: (body) => body.append(shell(tableApp({ pages: { size: 3, total: true } }))),
    act: async (seller) => {
      await seller.type('Price', '120', 'Basic');
      await seller.press('2');
      await seller.press('1');
    },
    flags: [],
  },
  'fewer rows a page, right after an edit': {
    page: (body) => {
      const rows = rowsNamed();
      let size = 4;
      body.append(
        shell(
          drawn((draw) =>
            h(
              'div',
              {},
              specTable(rows.slice(0, size)),
              h(
                'div',
                { class: 'foot' },
                'Rows per page: ',
                link(String(size), () => {}),
                link('3 / page', () => {
                  size = 3;
                  draw();
                }),
              ),
            ),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.type('Price', '450', 'Enterprise');
      await seller.press('3 / page');
    },
    flags: [],
  },
  'a search typed after Delete was pressed and left alone': {
    page: (body) => {
      const rows = rowsNamed();
      let wanted = '';
      const table = drawn((draw) => {
        queueMicrotask(() =>
          body.querySelector('.find')?.addEventListener(
            'input',
            ({ target }) => {
              wanted = (target as HTMLInputElement).value;
              draw();
            },
            { once: true },
          ),
        );
        return specTable(
          rows.filter(({ name }) => name.includes(wanted)),
          {
            actions: () => [
              link('Delete', () => {
                const asked = h(
                  'div',
                  { class: 'pop' },
                  'Really?',
                  button('Keep it', () => asked.remove()),
                  button('Yes'),
                );
                document.body.append(asked);
              }),
            ],
          },
        );
      });
      body.append(shell(h('input', { class: 'find', placeholder: 'Search by name' }), table));
    },
    act: async (seller) => {
      await seller.press('Delete', 'Standard');
      await seller.press('Keep it');
      await seller.write('.find', 'Pro');
    },
    flags: [],
  },
  'a filter chosen from a list': {
    page: (body) => {
      const rows = rowsNamed();
      let trials = false;
      body.append(
        shell(
          drawn((draw) =>
            h(
              'div',
              {},
              h(
                'select',
                {
                  class: 'only',
                  onchange: () => {
                    trials = !trials;
                    draw();
                  },
                },
                h('option', {}, 'All'),
                h('option', {}, 'With trial'),
              ),
              specTable(rows.filter(({ trial }) => trial || !trials)),
            ),
          ),
        ),
      );
    },
    act: async (seller) => {
      await seller.type('Price', '310', 'Professional');
      await seller.choose('.only', 'With trial');
    },
    flags: [],
  },
  'sorted by a click on a head, with elements handed on': {
    page: (body) => {
      const rows = rowsNamed();
      body.append(
        shell(
          drawn((draw) => {
            const table = specTable(rows);
            table.querySelector('th')?.addEventListener('click', () => {
              rows.reverse();
              draw();
            });
            return table;
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('Specification Name');
      await seller.tick('Trial Use', 'Standard');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a list that keeps only the rows in sight, scrolled': {
    page: (body) => {
      const rows = rowsNamed(MANY);
      const inner = h('div', { style: 'height: 1600px; position: relative' });
      const draw = (top: number) => {
        const from = Math.floor(top / 40);
        const table = specTable(rows.slice(from, from + 6 - (from % 2)));
        table.setAttribute('style', `position: absolute; top: 0; transform: translateY(${from * 40}px)`);
        inner.replaceChildren(table);
      };
      const list = h(
        'div',
        { class: 'list', style: 'height: 240px; overflow: auto', onscroll: () => draw(list.scrollTop) },
        inner,
      );
      draw(0);
      body.append(shell(list));
    },
    act: async (seller) => {
      await seller.press('Tier 1', 'Tier 1').catch(() => {});
      await seller.type('Price', '105', 'Tier 1');
      await seller.scroll('.list', 40);
      await seller.scroll('.list', 400);
      await seller.scroll('.list', 0);
    },
    flags: [],
  },
  'tabs that hold only what they show': {
    page: (body) => {
      const rows = rowsNamed();
      let tab = 'Basics';
      const first = basics();
      const tabs = drawn((draw) => {
        const head = (name: string) =>
          h(
            'div',
            {
              role: 'tab',
              onclick: () => {
                tab = name;
                draw();
              },
            },
            name,
          );
        return h(
          'div',
          {},
          head('Basics'),
          head('Prices'),
          h('div', { role: 'tabpanel' }, ...(tab === 'Basics' ? first : [specTable(rows)])),
        );
      });
      body.append(h('main', {}, h('h1', {}, 'Modify Product'), tabs, h('p', {}, button('Submit'))));
    },
    act: async (seller) => {
      await seller.tick('No', 'Involve Service Supervision');
      await seller.press('Prices');
      await seller.tick('Trial Use', 'Basic');
      await seller.sees('saas-supervision-locked supervision', 'saas-trial-locked spec.trial Basic');
      await seller.press('Basics');
      await seller.press('Prices');
    },
    flags: ['saas-supervision-locked supervision', 'saas-trial-locked spec.trial Basic'],
  },
  'a wizard by words of its own': {
    page: (body) => {
      const rows = rowsNamed();
      let step = 0;
      let supervised = true;
      const wizard = drawn((draw) => {
        const go = (to: number) => () => {
          step = to;
          draw();
        };
        const pages = [
          () => [line('Product Name', text('Acme Backup')), line('Delivery Method', 'SaaS'), supervision()],
          () => [
            specTable(rows, {
              actions: (row) => [
                link('Delete', () => {
                  without(rows, row);
                  draw();
                }),
              ],
            }),
          ],
          () => [line('Public Sales', h('select', {}, h('option', {}, 'Yes'), h('option', {}, 'No')))],
        ];
        const supervision = () =>
          line(
            'Involve Service Supervision',
            h('input', {
              type: 'checkbox',
              role: 'switch',
              checked: supervised,
              onchange: () => {
                supervised = !supervised;
              },
            }),
          );
        return h(
          'div',
          {},
          ...(pages[step]?.() ?? []),
          step > 0 && button('Back', go(step - 1)),
          step < 2 ? button('Continue', go(step + 1)) : button('Submit'),
          button('Save Draft'),
        );
      });
      body.append(h('main', {}, h('h1', {}, 'Modify Product'), wizard));
    },
    act: async (seller) => {
      await seller.tick('Involve Service Supervision');
      await seller.press('Continue');
      await seller.press('Delete', 'Standard');
      await seller.type('Price', '330', 'Professional');
      await seller.press('Continue');
      await seller.sees('saas-supervision-locked supervision', DELETED('Standard'));
      await seller.press('Back');
      await seller.press('Back');
      await seller.press('Continue');
    },
    flags: ['saas-supervision-locked supervision', DELETED('Standard')],
  },
  'a page of its own for each specification': {
    page: (body) => {
      const rows = rowsNamed();
      let open: Row | undefined;
      body.append(
        h(
          'main',
          {},
          h('h1', {}, 'Modify Product'),
          drawn((draw) => {
            const back = () => {
              open = undefined;
              draw();
            };
            const row = open;
            return row
              ? h(
                  'div',
                  {},
                  h('h2', {}, 'Edit Specification'),
                  nameLine(row),
                  line('Billing Mode', 'Yearly'),
                  priceLine(row),
                  trialLine(row),
                  button('Save', back),
                  button('Submit', back),
                )
              : h(
                  'div',
                  {},
                  ...basics(),
                  specTable(rows, {
                    plain: true,
                    actions: (one) => [
                      link('Edit', () => {
                        open = one;
                        draw();
                      }),
                    ],
                  }),
                  button('Submit'),
                );
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      await seller.type('Price', '110');
      await seller.tick('Trial Use');
      await seller.press('Save');
      await seller.sees('saas-trial-locked spec.trial Basic');
      await seller.press('Edit', 'Standard');
      await seller.press('Save');
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
  'a table that is read again': {
    page: (body) => body.append(shell(tableApp({ render: 'loading', pages: { size: 3 } }))),
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      for (const page of ['2', '1']) {
        await seller.press(page);
        await seller.wait(320);
      }
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
  'one more row, loaded by a press': {
    page: (body) => {
      const rows = rowsNamed();
      let shown = 3;
      body.append(
        shell(
          drawn((draw) =>
            h(
              'div',
              {},
              specTable(rows.slice(0, shown)),
              shown < 4 &&
                button('Load more', () => {
                  shown = 4;
                  draw();
                }),
            ),
          ),
        ),
      );
    },
    act: (seller) => seller.press('Load more'),
    flags: [],
  },
  'rows that arrive one by one while the seller is at work': {
    page: (body) => {
      const rows = rowsNamed();
      let shown = 0;
      body.append(
        shell(
          drawn((draw) => {
            if (shown < 4)
              setTimeout(() => {
                shown++;
                draw();
              }, 150);
            return specTable(rows.slice(0, shown));
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('Product Name');
      await seller.type('Product Name', 'Acme Vault');
      await seller.press('Public Sales');
      await seller.wait(500);
    },
    flags: [],
  },
  'collapsed panels': {
    page: (body) => {
      const open = new Set<string>(['Prices']);
      const rows = rowsNamed();
      const panels = drawn((draw) => {
        const panel = (name: string, content: () => Node[]) =>
          h(
            'section',
            {},
            h(
              'button',
              {
                type: 'button',
                'aria-expanded': open.has(name) ? 'true' : 'false',
                onclick: () => {
                  if (!open.delete(name)) open.add(name);
                  draw();
                },
              },
              name,
            ),
            ...(open.has(name) ? content() : []),
          );
        return h(
          'div',
          {},
          panel('Prices', () => [specTable(rows)]),
          panel('More', () => [line('Version', text('V1.0'))]),
        );
      });
      body.append(shell(panels));
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.press('Prices');
      await seller.sees('saas-trial-locked spec.trial Basic');
      await seller.press('Prices');
      await seller.press('More');
    },
    flags: ['saas-trial-locked spec.trial Basic'],
  },
  'a pager without a telling class': {
    page: (body) => {
      const rows = rowsNamed(['Basic', 'Standard', 'Plus', 'Gold', 'Extra']);
      let page = 0;
      body.append(
        shell(
          drawn((draw) => {
            const turn = pager(5, { size: 3 }, page, (next) => {
              page = next;
              draw();
            });
            turn.removeAttribute('class');
            return h(
              'div',
              {},
              specTable(rows.slice(page * 3, page * 3 + 3), { actions: () => [link('Look', () => {})] }),
              turn,
            );
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('Look', 'Basic');
      await seller.press('2');
      await seller.press('Look', 'Gold');
      await seller.press('1');
    },
    flags: [],
  },
};
