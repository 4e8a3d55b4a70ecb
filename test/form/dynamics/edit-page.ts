import { drawn } from './drawn';
import { button, h, line } from './h';
import type { DynamicPages } from './scenario';
import { basics } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed } from './spec-table';

/** Cards of plain text; Edit and Add open a page that takes the place of the form until Save or Cancel. */
const pages = (body: HTMLElement): void => {
  const rows = rowsNamed();
  let open: Row | undefined;
  const fresh = (): Row => ({ id: rows.length + 1, name: '', price: '', trial: false });
  body.append(
    drawn((draw) => {
      const go = (row?: Row) => (): void => {
        open = row && { ...row };
        draw();
      };
      const save = (): void => {
        const at = rows.findIndex(({ id }) => id === open?.id);
        if (open) rows.splice(at < 0 ? rows.length : at, 1, open);
        go()();
      };
      if (open)
        return h(
          'main',
          {},
          h('h1', {}, 'Edit Specification'),
          nameLine(open),
          line('Billing Mode', 'Yearly'),
          priceLine(open),
          trialLine(open),
          h('p', {}, button('Cancel', go()), button('Save', save)),
        );
      const card = (row: Row) =>
        h('div', { class: 'card' }, h('h4', {}, row.name), h('p', {}, row.price), button('Edit', go(row)));
      return h(
        'main',
        {},
        h('h1', {}, 'Modify Product'),
        ...basics(),
        h('div', {}, ...rows.map(card)),
        button('Add Specification', () => go(fresh())()),
        button('Submit'),
      );
    }),
  );
};

const LOCKED = 'saas-trial-locked spec.trial Standard';

/** A page of its own for each specification, beside a form that shows them as text only. */
export const EDIT_PAGES: DynamicPages = {
  cancelled: {
    page: pages,
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.sees(LOCKED);
      await seller.press('Cancel');
    },
    flags: [],
  },
  saved: {
    page: pages,
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.press('Save');
    },
    flags: [LOCKED],
  },
  'saved, then opened again and cancelled': {
    page: pages,
    act: async (seller) => {
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.press('Save');
      await seller.press('Edit', 'Standard');
      await seller.tick('Trial Use');
      await seller.sees();
      await seller.press('Cancel');
    },
    flags: [LOCKED],
  },
  'a new one cancelled': {
    page: pages,
    act: async (seller) => {
      await seller.press('Add Specification');
      await seller.type('Specification Name', 'Plus');
      await seller.press('Cancel');
    },
    flags: [],
  },
};
