import { ask } from './ask';
import { drawn } from './drawn';
import { button, h } from './h';
import { DELETED, type DynamicPages } from './scenario';
import { shell } from './shell';
import { editIn, headed } from './shown-cards';
import { type Row, rowsNamed, without } from './spec-table';

/** Cards without a button of their own: one is picked, and edited, copied or deleted from a bar beside them. */
const page = (body: HTMLElement): void => {
  const rows = rowsNamed(['Basic', 'Standard', 'Plus']);
  let picked: Row | undefined;
  const view = (draw: () => void): HTMLElement => {
    const remove = async (row: Row): Promise<void> => {
      if (!(await ask('modal'))) return;
      without(rows, row);
      draw();
    };
    const copy = (row: Row): void => {
      rows.push({ ...row, id: rows.length + 1, name: `${row.name} copy` });
      draw();
    };
    const forPicked = (act: (row: Row) => void) => (): void => {
      if (picked) act(picked);
    };
    const bar = [
      button(
        'Edit',
        forPicked((row) => editIn(row, draw)),
      ),
      button('Copy', forPicked(copy)),
      button(
        'Delete',
        forPicked((row) => void remove(row)),
      ),
    ];
    const card = (row: Row): HTMLElement => {
      const pick = (): void => {
        picked = row;
        draw();
      };
      return h('div', { class: row === picked ? 'box selected' : 'box', onclick: pick }, headed(row));
    };
    return h('div', {}, h('p', {}, ...bar), h('div', {}, ...rows.map(card)));
  };
  body.append(shell(drawn(view)));
};

const LOCKED = 'saas-trial-locked spec.trial Basic';

export const PICKED_CARDS: DynamicPages = {
  'picked one after the other': {
    page,
    act: async (seller) => {
      await seller.press('Standard');
      await seller.press('Basic');
    },
    flags: [],
  },
  'edited, cancelled, and edited again': {
    page,
    act: async (seller) => {
      await seller.press('Basic');
      await seller.press('Edit');
      await seller.tick('Trial Use');
      await seller.sees(LOCKED);
      await seller.press('Cancel');
      await seller.sees();
      await seller.press('Edit');
      await seller.tick('Trial Use');
      await seller.press('OK');
      await seller.wait(50);
    },
    flags: [LOCKED],
  },
  'deleted, once it was not cancelled': {
    page,
    act: async (seller) => {
      await seller.press('Plus');
      await seller.press('Delete');
      await seller.press('Cancel');
      await seller.wait(50);
      await seller.sees();
      await seller.press('Delete');
      await seller.press('OK');
      await seller.wait(50);
    },
    flags: [DELETED('Plus')],
  },
  copied: {
    page,
    act: async (seller) => {
      await seller.press('Basic');
      await seller.press('Copy');
      await seller.wait(50);
    },
    flags: ['added Basic copy'],
  },
};
