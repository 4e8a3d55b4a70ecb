import { drawn } from './drawn';
import { button, h } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, without } from './spec-table';

type Ask = (name: string, answer: () => void) => void;

/** A tab for each specification, with a mark that closes it; `heads` draws one, `ask` stands before the closing. */
const closable =
  (
    head: (name: string, on: boolean, open: () => void, close: () => void) => Node,
    ask: Ask = (_, go) => go(),
  ) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed().map((row): Row => ({ ...row, price: '100', trial: false }));
    let at = rows[0] as Row;
    body.append(
      shell(
        drawn((draw) => {
          const show = (row: Row) => (): void => {
            at = row;
            draw();
          };
          const close = (row: Row) => (): void =>
            ask(row.name, () => {
              without(rows, row);
              if (at === row) at = rows[0] as Row;
              draw();
            });
          return h(
            'div',
            { class: 'x-tabs' },
            h(
              'div',
              { role: 'tablist' },
              ...rows.map((row) => head(row.name, row === at, show(row), close(row))),
            ),
            h('div', { class: 'x-tabs__content' }, nameLine(at), priceLine(at), trialLine(at)),
          );
        }),
      ),
    );
  };

/** The mark may stand in the tab, as a letter, or beside it, as a picture with a name. */
const markInside = (name: string, on: boolean, open: () => void, close: () => void): Node => {
  const mark = (event: Event): void => {
    event.stopPropagation();
    close();
  };
  return h(
    'div',
    { role: 'tab', tabindex: '0', 'aria-selected': String(on), onclick: open, class: 'row' },
    h('span', {}, name),
    h('i', { class: 'x-close', onclick: mark, title: `× ${name}` }, '×'),
  );
};
const markBeside = (name: string, on: boolean, open: () => void, close: () => void): Node =>
  h(
    'div',
    { class: 'x-tabs-tab row' },
    h('div', { role: 'tab', tabindex: '0', 'aria-selected': String(on), onclick: open }, name),
    h('button', { type: 'button', 'aria-label': 'remove', onclick: close }),
  );

const question: Ask = (name, answer) => {
  const go = (yes: boolean) => (): void => {
    layer.remove();
    if (yes) answer();
  };
  const layer = h(
    'div',
    { role: 'dialog' },
    h('p', {}, `Close ${name}?`),
    button('Cancel', go(false)),
    button('OK', go(true)),
  );
  document.body.append(layer);
};

const GONE = DELETED('Standard');

/** Tabs of specifications that are closed while another one is open. */
export const CLOSED_TABS: DynamicPages = {
  'one that was never open, with a mark inside': {
    page: closable(markInside),
    act: (seller) => seller.press('× Standard'),
    flags: [GONE],
  },
  'one that was open before, with a mark beside it': {
    page: closable(markBeside),
    act: async (seller) => {
      await seller.press('Standard');
      await seller.press('Professional');
      await seller.press('remove', 'Standard');
    },
    flags: [GONE],
  },
  'the open one': {
    page: closable(markInside),
    act: async (seller) => {
      await seller.press('Standard');
      await seller.press('× Standard');
    },
    flags: [GONE],
  },
  'after a question': {
    page: closable(markBeside, question),
    act: async (seller) => {
      await seller.press('remove', 'Standard');
      await seller.sees();
      await seller.press('OK');
    },
    flags: [GONE],
  },
  'not after a question that was answered with Cancel': {
    page: closable(markBeside, question),
    act: async (seller) => {
      await seller.press('remove', 'Standard');
      await seller.press('Cancel');
      await seller.press('Enterprise');
      await seller.press('Standard');
    },
    flags: [],
  },
};
