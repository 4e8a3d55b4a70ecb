import { drawerTable } from './drawer';
import { drawn } from './drawn';
import { button, h } from './h';
import type { DynamicPages } from './scenario';
import { basics, shell } from './shell';
import { trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

const link = (word: string, onclick: () => void): HTMLElement => h('a', { onclick }, word);

/** Steps, dialogs and drawers: parts of a form that come and go. */
export const STEPS: DynamicPages = {
  'a step without any field that Redline knows': {
    page: (body) => {
      let step = 0;
      const first = [...basics(), specTable(rowsNamed())];
      body.append(
        h(
          'div',
          {},
          h('header', {}, 'Console'),
          drawn((draw) => {
            const go = (to: number) => () => {
              step = to;
              draw();
            };
            return step === 0
              ? h('section', {}, h('h1', {}, 'Modify Product'), ...first, button('Next', go(1)))
              : h(
                  'section',
                  {},
                  h('h1', {}, 'Confirm'),
                  h('p', {}, 'All is well.'),
                  button('Previous', go(0)),
                  button('Submit'),
                );
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.press('Next');
      await seller.sees('saas-trial-locked spec.trial Basic');
      await seller.press('Previous');
      await seller.tick('Trial Use', 'Basic');
      await seller.sees();
      await seller.tick('Trial Use', 'Standard');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a step in a place of its own': {
    page: (body) => {
      const first = h(
        'section',
        {},
        h('h1', {}, 'Modify Product'),
        ...basics(),
        button('Next', () => first.replaceWith(second)),
      );
      const second = h(
        'section',
        {},
        h('h1', {}, 'Specifications'),
        specTable(rowsNamed()),
        button('Previous', () => second.replaceWith(first)),
        button('Submit'),
      );
      body.append(h('nav', {}, 'Console'), first);
    },
    act: async (seller) => {
      await seller.tick('No', 'Involve Service Supervision');
      await seller.press('Next');
      await seller.tick('Trial Use', 'Standard');
    },
    flags: ['saas-supervision-locked supervision', 'saas-trial-locked spec.trial Standard'],
  },
  'another product in the same form': {
    page: (body) => {
      let name = 'Acme Backup';
      let rows = rowsNamed();
      body.append(
        h(
          'main',
          {},
          h('h1', {}, 'Modify Product'),
          drawn((draw) =>
            h(
              'div',
              {},
              button('Open the other', () => {
                name = 'Zeta Mail';
                rows = rowsNamed(['Small', 'Large']);
                draw();
              }),
              ...basics(name),
              specTable(rows),
            ),
          ),
          button('Submit'),
        ),
      );
    },
    act: async (seller) => {
      await seller.tick('Trial Use', 'Basic');
      await seller.press('Open the other');
    },
    flags: ['gone'],
  },
  'a drawer that is left, and one that is confirmed': {
    page: (body) => body.append(drawerTable(rowsNamed())),
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      await seller.tick('Trial Use');
      await seller.sees('saas-trial-locked spec.trial Basic');
      await seller.press('Cancel');
      await seller.sees();
      await seller.press('Edit', 'Standard');
      await seller.sees();
      await seller.type('Price', '260');
      await seller.sees();
      await seller.tick('Trial Use');
      await seller.sees('saas-trial-locked spec.trial Standard');
      await seller.press('OK');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a drawer that is confirmed, and another press before anything was drawn': {
    page: (body) => {
      const help = button('Help');
      const pressOn = (): void =>
        queueMicrotask(() => {
          help.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          help.click();
        });
      // The row does not show what is edited in the drawer.
      body.append(help, drawerTable(rowsNamed(), { heads: { trial: 'Remark' } }, pressOn));
    },
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.press('OK');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
  'a drawer whose page keeps another name than was typed': {
    page: (body) => {
      const keepShort = (row: Row): void => {
        row.name = row.name.slice(0, 5);
      };
      body.append(drawerTable(rowsNamed(), {}, keepShort));
    },
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      await seller.type('Specification Name', 'Starter');
      await seller.press('OK');
    },
    flags: ['renamed Basic to Start'],
  },
  'a drawer that is confirmed by a word that nobody knows': {
    page: (body) => body.append(drawerTable(rowsNamed(), {}, () => {}, 'Make it so')),
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.press('Make it so');
      await seller.sees('saas-trial-locked spec.trial Standard');
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.press('Make it so');
    },
    flags: [],
  },
  'an expanded row': {
    page: (body) => {
      const rows = rowsNamed();
      const open = new Set<Row>();
      body.append(
        shell(
          drawn((draw) => {
            const table = specTable(rows, {
              plain: true,
              actions: (row) => [
                link(open.has(row) ? 'Fold' : 'Unfold', () => {
                  if (!open.delete(row)) open.add(row);
                  draw();
                }),
              ],
            });
            rows.forEach((row, index) => {
              if (!open.has(row)) return;
              const detail = h('tr', {}, h('td', { colspan: 5 }, trialLine(row)));
              table
                .querySelectorAll('tbody > tr:not(.detail)')
                [index]?.after(Object.assign(detail, { className: 'detail' }));
            });
            return table;
          }),
        ),
      );
    },
    act: async (seller) => {
      await seller.press('Unfold', 'Standard');
      await seller.tick('Trial Use');
      await seller.press('Fold', 'Standard');
    },
    flags: ['saas-trial-locked spec.trial Standard'],
  },
};
