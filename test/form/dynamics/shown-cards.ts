import { ask, type Question } from './ask';
import { drawn } from './drawn';
import { button, h } from './h';
import type { DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, without } from './spec-table';

type Draw = (row: Row) => Node;

const pair = (label: string, value: string): HTMLElement =>
  h('dl', {}, h('dt', {}, label), h('dd', {}, value));
/** A card whose name stands in its head, without a label. */
export const headed: Draw = ({ name, price, trial }) =>
  h(
    'div',
    {},
    h('h4', {}, name),
    pair('Billing Mode', 'Yearly'),
    pair('Price', price),
    pair('Free Trial', trial ? 'Yes' : 'No'),
  );
/** A card whose name is one of its lines. */
const labelled: Draw = ({ name, price }) =>
  h('div', {}, pair('Specification Name', name), pair('Billing Mode', 'Yearly'), pair('Price', price));

export function editIn(row: Row, draw: () => void): void {
  const draft = { ...row };
  const leave = (kept: boolean) => (): void => {
    dialog.remove();
    if (kept) Object.assign(row, draft);
    draw();
  };
  const answers = [button('Cancel', leave(false)), button('OK', leave(true))];
  const dialog = h(
    'div',
    { role: 'dialog' },
    nameLine(draft),
    priceLine(draft),
    trialLine(draft),
    ...answers,
  );
  document.body.append(dialog);
}

/** Specifications that are only shown, as cards; each is edited in a dialog and deleted after a question. */
const cards =
  (look: Draw, question: Question = 'modal') =>
  (body: HTMLElement): void => {
    const rows = rowsNamed();
    body.append(
      shell(
        drawn((draw) => {
          const remove = async (row: Row): Promise<void> => {
            if (await ask(question)) without(rows, row);
            draw();
          };
          const card = (row: Row): HTMLElement =>
            h(
              'li',
              { class: 'box row' },
              look(row),
              h(
                'p',
                {},
                button('Edit', () => editIn(row, draw)),
                button('Delete', () => void remove(row)),
              ),
            );
          return h('div', {}, ...rows.map(card), button('Add Specification'));
        }),
      ),
    );
  };

const LOCKED = 'saas-trial-locked spec.trial';

const pagesOf = (look: Draw): DynamicPages => ({
  'edited in a dialog, one after the other': {
    page: cards(look),
    act: async (seller) => {
      await seller.press('Edit', 'Basic');
      await seller.tick('Trial Use');
      await seller.sees(`${LOCKED} Basic`);
      await seller.press('Cancel');
      await seller.sees();
      await seller.press('Edit', 'Professional');
      await seller.tick('Trial Use');
      await seller.sees(`${LOCKED} Professional`);
      await seller.press('OK');
      await seller.wait(50);
    },
    flags: [`${LOCKED} Professional`],
  },
  'deleted after a question, and left where it was cancelled': {
    page: cards(look),
    act: async (seller) => {
      await seller.press('Delete', 'Basic');
      await seller.press('Cancel');
      await seller.wait(50);
      await seller.sees();
      await seller.press('Delete', 'Standard');
      await seller.press('OK');
      await seller.wait(50);
    },
    flags: ['spec-no-delete spec Standard'],
  },
});

const named = (how: string, pages: DynamicPages): DynamicPages =>
  Object.fromEntries(Object.entries(pages).map(([name, page]) => [`${how}: ${name}`, page]));

export const SHOWN_CARDS: DynamicPages = {
  ...named('name in the head', pagesOf(headed)),
  ...named('name as a line', pagesOf(labelled)),
  'deleted without a control coming or going': {
    page: cards(headed, 'popover'),
    act: async (seller) => {
      await seller.press('Delete', 'Standard');
      await seller.press('Yes');
      await seller.wait(50);
    },
    flags: ['spec-no-delete spec Standard'],
  },
};
