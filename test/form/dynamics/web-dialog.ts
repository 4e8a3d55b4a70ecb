import { drawn } from './drawn';
import { button, h } from './h';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

/** A web component that has no box of its own: its dialog is in its shadow root, what the dialog holds in its slot. */
function webDialog(): { host: HTMLElement; show(on: boolean): void } {
  const host = h('x-dialog', { style: 'display:contents' });
  const layer = h('div', { hidden: true }, h('div', { role: 'dialog' }, h('slot')));
  host.attachShadow({ mode: 'open' }).append(layer);
  return {
    host,
    show: (on) => {
      layer.hidden = !on;
    },
  };
}

/** One dialog for all specifications, in the page from the start with the fields of none. */
const page = (body: HTMLElement): void => {
  const rows = rowsNamed();
  const { host, show } = webDialog();
  const fill = (row: Row, keep: (draft: Row) => void): void => {
    const draft = { ...row };
    const ok = (): void => {
      show(false);
      keep(draft);
    };
    host.replaceChildren(
      nameLine(draft),
      priceLine(draft),
      trialLine(draft),
      button('Cancel', () => show(false)),
      button('OK', ok),
    );
  };
  fill({ id: 0, name: '', price: '', trial: false }, () => {});
  const edit = (row: Row, draw: () => void) => (): void => {
    fill(row, (draft) => {
      Object.assign(row, draft);
      draw();
    });
    show(true);
  };
  body.append(
    shell(
      drawn((draw) =>
        specTable(rows, {
          plain: true,
          actions: (row) => [h('a', { onclick: edit(row, draw) }, 'Edit')],
        }),
      ),
    ),
    host,
  );
};

const LOCKED = 'saas-trial-locked spec.trial Basic';

export const WEB_DIALOGS: DynamicPages = {
  'never opened': { page, act: (seller) => seller.wait(50), flags: [] },
  'typed into, then left': {
    page,
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      await seller.tick('Trial Use');
      await seller.sees(LOCKED);
      await seller.press('Cancel');
    },
    flags: [],
  },
  kept: {
    page,
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      await seller.tick('Trial Use');
      await seller.press('OK');
    },
    flags: [LOCKED],
  },
};
