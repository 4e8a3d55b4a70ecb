import { drawn } from './drawn';
import { button, h } from './h';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

/** A trial that only the drawer shows. */
const LOCKED = 'saas-trial-locked spec.trial Basic';

/** A table to read, without a column for trials; each row's drawer edits a draft, or with `live` the row itself. */
const drawerPage =
  (live: boolean, ...footer: ((leave: (kept: boolean) => void) => HTMLElement)[]) =>
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
        trialLine(edited),
        ...footer.map((make) => make(leave)),
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

/** Drawers that only close: what is typed in them counts as it is typed. */
export const LIVE_DRAWERS: DynamicPages = {
  'left by its cross': {
    page: drawerPage(true, icon),
    act: tickAndLeave('Close'),
    flags: [LOCKED],
  },
  'left by the word': {
    page: drawerPage(true, (leave) => button('Close', () => leave(true))),
    act: tickAndLeave('Close'),
    flags: [LOCKED],
  },
  'that keeps by a button of other words, left by its cross': {
    page: drawerPage(false, icon, (leave) => button('Write into the list', () => leave(true))),
    act: tickAndLeave('Close'),
    flags: [],
  },
  'whose OK is no button, left by the word beside it': {
    page: drawerPage(false, drawnButton('OK', true), drawnButton('Close', false)),
    act: tickAndLeave('Close'),
    flags: [],
  },
};
