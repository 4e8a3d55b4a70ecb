import { ask, type Question } from './ask';
import { button, h } from './h';
import { pager } from './pager';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { type Row, rowsNamed, without } from './spec-table';

const HEADS = ['Specification Name', 'Billing Mode', 'Price', 'Trial Use', 'Operation'];
const SIZE = 2;

interface Shown {
  /** Rows are there so many milliseconds after their page was turned to. */
  wait?: number;
  paged?: boolean;
  /** Nothing that is pressed is a button by its element or role. */
  bare?: boolean;
  question?: Question;
}

/** What is pressed as a plain element, told by its words under the hand. */
const word = (text: string, onclick?: () => void): HTMLElement =>
  h('span', { style: 'cursor: pointer; padding: 4px', onclick: () => onclick?.() }, text);

/** Rows of texts in plain elements, without a field or a role: a list of them is made anew at every change. */
const list =
  ({ wait, paged, bare, question = 'popover' }: Shown) =>
  (body: HTMLElement): void => {
    const rows = rowsNamed();
    const place = h('div', {}, 'Loading...');
    let page = 0;
    const pressed = bare ? word : button;
    const line = (cells: (Node | string)[]) =>
      h('div', { class: 'row' }, ...cells.map((cell) => h('div', {}, cell)));
    const rowOf = (row: Row): HTMLElement => {
      const remove = async (): Promise<void> => {
        if (await ask(question)) without(rows, row);
        draw();
      };
      const actions = h(
        'p',
        {},
        pressed('Copy'),
        pressed('Delete', () => void remove()),
      );
      return line([row.name, 'Yearly', row.price, row.trial ? 'Yes' : 'No', actions]);
    };
    const draw = (): void => {
      const shown = paged ? rows.slice(page * SIZE, (page + 1) * SIZE) : rows;
      const turn = (to: number): void => {
        page = to;
        show();
      };
      const numbers = [1, 2].map((number) => word(String(number), () => turn(number - 1)));
      const turning = !paged
        ? []
        : bare
          ? [h('div', {}, `Total ${rows.length}`, ...numbers)]
          : [pager(rows.length, { size: SIZE, total: true }, page, turn)];
      place.replaceChildren(h('div', {}, line(HEADS), h('div', {}, ...shown.map(rowOf))), ...turning);
    };
    const show = (): void => {
      place.replaceChildren('Loading...');
      if (wait === undefined) draw();
      else setTimeout(draw, wait);
    };
    show();
    body.append(shell(place));
  };

/** Lists whose rows no control tells of. */
export const PLAIN_ROWS: DynamicPages = {
  'deleted on the next page': {
    page: list({ paged: true }),
    act: async (seller) => {
      await seller.press('›');
      await seller.wait(50);
      await seller.press('Delete', 'Professional');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: [DELETED('Professional')],
  },
  'a deletion that was not confirmed, and pages there and back': {
    page: list({ paged: true }),
    act: async (seller) => {
      await seller.press('Delete', 'Basic');
      await seller.press('No');
      await seller.press('›');
      await seller.wait(50);
      await seller.press('‹');
      await seller.wait(50);
    },
    flags: [],
  },
  'deleted in a list that came late': {
    page: list({ wait: 150 }),
    act: async (seller) => {
      await seller.wait(300);
      await seller.press('Delete', 'Basic');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: [DELETED('Basic')],
  },
  'deleted on the next page, which came late': {
    page: list({ wait: 150, paged: true }),
    act: async (seller) => {
      await seller.wait(300);
      await seller.press('›');
      await seller.wait(300);
      await seller.press('Delete', 'Professional');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: [DELETED('Professional')],
  },
  'deleted in a list without any button, which came late': {
    page: list({ wait: 150, bare: true, question: 'none' }),
    act: async (seller) => {
      await seller.wait(300);
      await seller.press('Delete', 'Basic');
      await seller.wait(50);
    },
    flags: [DELETED('Basic')],
  },
  'asked about, not confirmed, and a page of a list without any button turned': {
    page: list({ paged: true, bare: true }),
    act: async (seller) => {
      await seller.press('Delete', 'Basic');
      await seller.press('2');
      await seller.wait(50);
    },
    flags: [],
  },
  'deleted on the next page of a list without any button': {
    page: list({ paged: true, bare: true }),
    act: async (seller) => {
      await seller.press('2');
      await seller.wait(50);
      await seller.press('Delete', 'Professional');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: [DELETED('Professional')],
  },
};
