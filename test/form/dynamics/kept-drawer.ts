import { drawn } from './drawn';
import { button, h } from './h';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, specTable } from './spec-table';

/** A layer that is always shown, whose panel is hidden when it is closed. */
const HIDDEN =
  '.drawer{position:fixed;inset:0;pointer-events:none}.panel{position:absolute;right:0;background:#fff;visibility:hidden;transform:translateX(100%);transition:visibility .1s,transform .1s}.open>.panel{pointer-events:auto;visibility:visible;transform:none}';
/** Shown all the time, and only slid out of the window. */
const SLID =
  '.drawer{position:fixed;top:0;bottom:0;right:0;width:400px;background:#fff;transform:translateX(110%);transition:transform .1s}.drawer.open{transform:none}';

/** A table to read, and one drawer that stays in the page when it is closed. */
const keptDrawer =
  (style: string) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed();
    const panel = h('div', { class: 'panel' });
    const layer = h('div', { class: 'drawer' }, panel);
    const fill = (row: Row, keep: (draft: Row) => void): void => {
      const draft = { ...row };
      const leave = (kept: boolean): void => {
        layer.className = 'drawer';
        if (kept) keep(draft);
      };
      panel.replaceChildren(
        h('h3', {}, 'Edit Specification'),
        nameLine(draft),
        priceLine(draft),
        trialLine(draft),
        button('Cancel', () => leave(false)),
        button('OK', () => leave(true)),
      );
    };
    const open = (row: Row, keep: (draft: Row) => void): void => {
      fill(row, keep);
      layer.className = 'drawer open';
    };
    fill({ id: 0, name: '', price: '', trial: false }, () => {});
    body.append(
      h('style', {}, style),
      shell(
        drawn((draw) => {
          const edit = (row: Row) => (): void =>
            open(row, (draft) => {
              Object.assign(row, draft);
              draw();
            });
          return specTable(rows, { plain: true, actions: (row) => [h('a', { onclick: edit(row) }, 'Edit')] });
        }),
      ),
      layer,
    );
  };

const LOCKED = 'saas-trial-locked spec.trial Basic';

const pagesWith = (page: DynamicPages[string]['page']): DynamicPages => ({
  'that was never opened': {
    page,
    act: (seller) => seller.wait(50),
    flags: [],
  },
  'opened, typed into, left, and opened for another': {
    page,
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      // What still slides in cannot be hit.
      await seller.wait(200);
      await seller.tick('Trial Use');
      await seller.sees(LOCKED);
      await seller.press('Cancel');
      await seller.wait(200);
      await seller.sees();
      await seller.press('Edit', 'Standard');
      await seller.wait(200);
      await seller.press('OK');
      await seller.wait(200);
    },
    flags: [],
  },
  'kept, and its table still flagged': {
    page,
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      // What still slides in cannot be hit.
      await seller.wait(200);
      await seller.tick('Trial Use');
      await seller.press('OK');
      await seller.wait(200);
    },
    flags: [LOCKED],
  },
});

/** One drawer for all specifications, in the page from the start. */
export const KEPT_DRAWERS = pagesWith(keptDrawer(HIDDEN));
export const SLID_DRAWERS = pagesWith(keptDrawer(SLID));
