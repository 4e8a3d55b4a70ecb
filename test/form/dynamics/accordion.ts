import { drawn } from './drawn';
import { button, h } from './h';
import { DELETED, type DynamicPage, type DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, without } from './spec-table';

/** A part for each specification, whose fields are in the page only while it is open. */
const parts = (headOf: (row: Row, fold: () => void) => Node) => (body: HTMLElement) => {
  const rows = rowsNamed();
  const open = new Set(rows.slice(0, 2));
  body.append(
    shell(
      drawn((draw) => {
        const fold = (row: Row) => (): void => {
          if (!open.delete(row)) open.add(row);
          draw();
        };
        const drop = (row: Row) => (): void => {
          without(rows, row);
          draw();
        };
        const part = (row: Row) =>
          h(
            'section',
            { class: 'card' },
            headOf(row, fold(row)),
            button('Delete', drop(row)),
            ...(open.has(row) ? [nameLine(row), priceLine(row), trialLine(row)] : []),
          );
        return h('div', {}, ...rows.map(part));
      }),
    ),
  );
};

const HEADS: Record<string, (row: Row, fold: () => void) => Node> = {
  'by a head that says so': ({ name }, onclick) =>
    h('div', { role: 'button', 'aria-expanded': 'true', class: 'head', onclick }, h('b', {}, name)),
  'by a head that holds a Delete of its own': ({ name }, onclick) =>
    h(
      'div',
      { role: 'button', 'aria-expanded': 'true', onclick },
      h('b', { class: 'head' }, name),
      h('i', {}, 'Delete'),
    ),
  'by an arrow': ({ name }, onclick) =>
    h('div', {}, h('b', {}, name), h('i', { class: 'icon-arrow head', onclick }, '▾')),
  'by its name': ({ name }, onclick) => h('div', { class: 'head', onclick }, name),
};

const LOCKED = 'saas-trial-locked spec.trial Standard';

const folded = (headOf: (row: Row, fold: () => void) => Node): DynamicPage => ({
  page: parts(headOf),
  act: async (seller) => {
    await seller.press('.card:nth-child(2) [role="switch"]');
    await seller.press('.card:nth-child(2) .head');
    await seller.sees(LOCKED);
    await seller.press('.card:nth-child(3) .head');
    await seller.press('.card:nth-child(1) > button');
  },
  flags: [LOCKED, DELETED('Basic')],
});

/** Parts that are folded, and one that is deleted. */
export const ACCORDIONS: DynamicPages = Object.fromEntries(
  Object.entries(HEADS).map(([name, headOf]) => [name, folded(headOf)]),
);
