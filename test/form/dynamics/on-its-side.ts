import { ask } from './ask';
import { drawn } from './drawn';
import { button, h, text } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { type Row, rowsNamed } from './spec-table';

/** A table with a line for each field, and a column for each specification. */
const page =
  (...names: string[]) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed(names);
    const view = (draw: () => void): HTMLElement => {
      const line = (label: string, cell: (row: Row) => Node): HTMLElement =>
        h('tr', {}, h('th', {}, label), ...rows.map((row) => h('td', {}, cell(row))));
      const remove = async (row: Row): Promise<void> => {
        if (!(await ask('modal'))) return;
        rows.splice(rows.indexOf(row), 1);
        draw();
      };
      const trial = (row: Row): HTMLElement =>
        h(
          'label',
          {},
          h('input', {
            type: 'checkbox',
            checked: row.trial,
            onchange: () => {
              row.trial = !row.trial;
            },
          }),
          'Allowed',
        );
      return h(
        'table',
        {},
        line('Specification Name', ({ name }) => text(name)),
        line('Price', ({ price }) => text(price)),
        line('Trial Use', trial),
        line('Operation', (row) => button('Delete', () => void remove(row))),
      );
    };
    body.append(shell(drawn(view)));
  };

/** The last Delete is the last column's. */
const removeLast: DynamicPages[string]['act'] = async (seller) => {
  await seller.press('Delete');
  await seller.press('OK');
};

/** Specifications in columns, down to the last. */
export const ON_ITS_SIDE: DynamicPages = {
  'one of three is deleted': {
    page: page('Basic', 'Standard', 'Plus'),
    act: removeLast,
    flags: [DELETED('Plus')],
  },
  'one of two is deleted, and the other edited': {
    page: page('Basic', 'Standard'),
    act: async (seller) => {
      await removeLast(seller);
      await seller.tick('Allowed');
    },
    flags: ['saas-trial-locked spec.trial Basic', DELETED('Standard')],
  },
  'a deletion is cancelled': {
    page: page('Basic', 'Standard'),
    act: async (seller) => {
      await seller.press('Delete');
      await seller.press('Cancel');
    },
    flags: [],
  },
};
