import { drawn } from './drawn';
import { h } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { rowsNamed, specTable, without } from './spec-table';

const SIZE = 2;

/** Two rows a page, turned by Previous and Next, drawn anew at every press; a copy goes to the end, and the page with it or not, or to the front; `named`: under a name of its own. */
const page =
  (names: string[], { stays = false, first = false, named = false } = {}) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed(names);
    let at = 0;
    body.append(
      shell(
        drawn((draw) => {
          const last = (): number => Math.max(0, Math.ceil(rows.length / SIZE) - 1);
          const go = (to: number): void => {
            at = Math.min(to, last());
            draw();
          };
          const turn = (word: string, to: number): HTMLElement =>
            h(
              'button',
              { type: 'button', disabled: to < 0 || to > last(), 'aria-label': word, onclick: () => go(to) },
              word.startsWith('prev') ? '‹' : '›',
            );
          return h(
            'div',
            {},
            specTable(rows.slice(at * SIZE, (at + 1) * SIZE), {
              actions: (row) => [
                h(
                  'a',
                  {
                    onclick: () => {
                      const name = named ? `${row.name} copy` : row.name;
                      rows.splice(first ? 0 : rows.length, 0, { ...row, id: rows.length + 1, name });
                      go(stays || first ? at : last());
                    },
                  },
                  'Copy',
                ),
                h(
                  'a',
                  {
                    onclick: () => {
                      without(rows, row);
                      go(at);
                    },
                  },
                  'Delete',
                ),
              ],
            }),
            h('div', { class: 'pager' }, turn('previous page', at - 1), turn('next page', at + 1)),
          );
        }),
      ),
    );
  };

/** What moves up from a page that was never seen is not what was deleted. */
export const TURNED_PAGES: DynamicPages = {
  'one deleted, and then the one that moved up': {
    page: page(['Basic', 'Standard', 'Professional', 'Enterprise']),
    act: async (seller) => {
      await seller.press('Delete', 'Basic');
      await seller.press('Delete', 'Professional');
    },
    flags: [DELETED('Basic'), DELETED('Professional')],
  },
  'one deleted that was given the name of the next': {
    page: page(['Basic', 'Standard', 'Professional']),
    act: async (seller) => {
      await seller.type('Specification Name', 'Professional', 'Standard');
      await seller.press('Delete', 'Professional');
    },
    flags: [DELETED('Standard')],
  },
  'a copy on the page that the table turns to, and its original deleted': {
    page: page(['Basic', 'Standard']),
    act: async (seller) => {
      await seller.press('Copy', 'Standard');
      await seller.press('‹');
      await seller.press('Delete', 'Standard');
    },
    flags: ['added Standard', 'spec-add-before-remove spec Standard', DELETED('Standard')],
  },
  'a copy on the page that the table turns to, edited': {
    page: page(['Basic', 'Standard', 'Professional']),
    act: async (seller) => {
      await seller.press('Copy', 'Basic');
      await seller.tick('Trial Use', 'Basic');
      await seller.type('Price', '70', 'Basic');
      await seller.press('‹');
    },
    flags: ['added Basic'],
  },
  'a copy on a page that is turned to later, edited': {
    page: page(['Basic', 'Standard', 'Professional'], { stays: true }),
    act: async (seller) => {
      await seller.press('Copy', 'Basic');
      await seller.press('›');
      await seller.tick('Trial Use', 'Basic');
      await seller.press('‹');
      await seller.press('›');
    },
    flags: ['added Basic'],
  },
  'a copy under a name of its own on a page that is turned to later': {
    page: page(['Basic', 'Standard', 'Professional'], { stays: true, named: true }),
    act: async (seller) => {
      await seller.press('Copy', 'Basic');
      await seller.press('›');
      await seller.tick('Trial Use', 'Basic copy');
    },
    flags: ['added Basic copy'],
  },
  'an original that its copy pushes to the end of the page': {
    page: page(['Basic', 'Standard', 'Professional'], { first: true, named: true }),
    act: async (seller) => {
      await seller.press('Copy', 'Basic');
      await seller.tick('Trial Use', 'Basic copy');
    },
    flags: ['added Basic copy'],
  },
  'an original that is on its page again after a copy': {
    page: page(['Basic', 'Standard', 'Professional'], { stays: true }),
    act: async (seller) => {
      await seller.press('Copy', 'Basic');
      await seller.press('›');
      await seller.press('‹');
      await seller.tick('Trial Use', 'Basic');
    },
    flags: ['added Basic', 'saas-trial-locked spec.trial Basic'],
  },
};
