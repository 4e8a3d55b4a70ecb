import { drawn } from './drawn';
import { button, h } from './h';
import { DELETED, type DynamicPage, type DynamicPages } from './scenario';
import { shell } from './shell';
import { nameLine, priceLine, trialLine } from './spec-lines';
import { type Row, rowsNamed, without } from './spec-table';

/** A part for each specification, whose fields are in the page only while it is open. */
const parts =
  (headOf: Head, opened = 2) =>
  (body: HTMLElement) => {
    const rows = rowsNamed();
    const open = new Set(rows.slice(0, opened));
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
              headOf(row, fold(row), open.has(row)),
              button('Delete', drop(row)),
              ...(open.has(row) ? [nameLine(row), priceLine(row), trialLine(row)] : []),
            );
          const heading = opened === 0 && h('h2', {}, 'Specifications');
          return h('div', {}, heading, h('div', {}, ...rows.map(part)));
        }),
      ),
    );
  };

type Head = (row: Row, fold: () => void, isOpen: boolean) => Node;

const HEADS: Record<string, Head> = {
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

const folded = (headOf: Head): DynamicPage => ({
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

/** Nothing but heads is in the page at first. */
const CLOSED: DynamicPages = {
  'closed at first, and deleted without ever being open': {
    page: parts(
      ({ name }, onclick, isOpen) =>
        h('button', { 'aria-expanded': String(isOpen), class: 'head', onclick }, name),
      0,
    ),
    act: async (seller) => {
      await seller.press('.card:nth-child(4) .head');
      await seller.press('.card:nth-child(4) .head');
      await seller.press('.card:nth-child(2) .head');
      await seller.wait(50);
      await seller.sees();
      await seller.press('.card:nth-child(2) [role="switch"]');
      await seller.press('.card:nth-child(2) .head');
      await seller.sees(LOCKED);
      await seller.press('.card:nth-child(3) > button:last-of-type');
      await seller.wait(50);
    },
    flags: [LOCKED, DELETED('Professional')],
  },
};

/** Parts that are folded, and one that is deleted. */
export const ACCORDIONS: DynamicPages = {
  ...Object.fromEntries(Object.entries(HEADS).map(([name, headOf]) => [name, folded(headOf)])),
  ...CLOSED,
};
