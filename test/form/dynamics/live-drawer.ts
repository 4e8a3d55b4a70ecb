import { drawn } from './drawn';
import { button, h, line } from './h';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

/** A trial that only the drawer shows. */
const LOCKED = 'saas-trial-locked spec.trial Basic';

/** A table to read, without a column for trials; each row's drawer edits a draft, or with `live` the row itself. */
const drawerPage =
  (live: boolean, ...footer: ((leave: (kept: boolean) => void, row: Row) => HTMLElement)[]) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed();
    const open = (row: Row, draw: () => void): void => {
      const edited = live ? row : { ...row };
      const leave = (kept: boolean): void => {
        drawer.remove();
        if (kept) Object.assign(row, edited);
        draw();
      };
      const drawer = h(
        'div',
        { class: 'drawer', role: 'dialog' },
        h('h3', {}, 'Edit Specification'),
        ...footer.map((make) => make(leave, edited)),
      );
      document.body.append(drawer);
    };
    body.append(
      shell(
        drawn((draw) => {
          const table = specTable(rows, {
            plain: true,
            heads: { trial: 'Remarks' },
            actions: (row) => [h('a', { onclick: () => open(row, draw) }, 'Edit')],
          });
          return table;
        }),
      ),
    );
  };

const trial = (_: unknown, row: Row): HTMLElement => trialLine(row);
const icon = (leave: (kept: boolean) => void): HTMLElement =>
  h('button', { type: 'button', 'aria-label': 'Close', onclick: () => leave(false) }, h('i', { class: 'x' }));
const drawnButton = (word: string, kept: boolean) => (leave: (kept: boolean) => void) =>
  h('div', { class: 'link', onclick: () => leave(kept) }, word);

const tickAndLeave =
  (word: string): DynamicPages[string]['act'] =>
  async (seller) => {
    await seller.press('Edit', 'Basic');
    await seller.tick('Trial Use');
    await seller.sees(LOCKED);
    await seller.press(word);
    await seller.wait(50);
  };

/** A switch whose state is a word that may also answer a dialog. */
const wordSwitch = (row: Row): HTMLElement => {
  const link = h('a', { class: 'switch' });
  const show = (): void => {
    link.className = `switch ${row.trial ? 'on' : 'off'}`;
    link.textContent = row.trial ? 'Yes' : 'No';
  };
  link.addEventListener('click', () => {
    row.trial = !row.trial;
    show();
  });
  show();
  return line('Trial Use', link);
};

/** Drawers that only close: what is typed in them counts as it is typed. */
export const LIVE_DRAWERS: DynamicPages = {
  'left by its cross': {
    page: drawerPage(true, trial, icon),
    act: tickAndLeave('Close'),
    flags: [LOCKED],
  },
  'left by the word': {
    page: drawerPage(true, trial, (leave) => button('Close', () => leave(true))),
    act: tickAndLeave('Close'),
    flags: [LOCKED],
  },
  'that keeps by a button of other words, left by its cross': {
    page: drawerPage(false, trial, icon, (leave) => button('Write into the list', () => leave(true))),
    act: tickAndLeave('Close'),
    flags: [],
  },
  'with a switch that says Yes, left by a cross without a word': {
    page: drawerPage(
      false,
      (_, row) => wordSwitch(row),
      (leave) => h('span', { class: 'away', onclick: () => leave(false) }, '✖'),
      (leave) => button('OK', () => leave(true)),
    ),
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.press('Yes');
      await seller.sees('saas-trial-locked spec.trial Standard');
      await seller.press('✖');
      await seller.wait(50);
    },
    flags: [],
  },
  'whose OK is no button, left by the word beside it': {
    page: drawerPage(false, trial, drawnButton('OK', true), drawnButton('Close', false)),
    act: tickAndLeave('Close'),
    flags: [],
  },
};
