// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tableElementsIn } from '../../form/tables/table-headers';
import { inPageOrder } from '../../form/tree';
import { h } from './dynamics/h';

const found = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

test('lists of elements become one in the order of the page, what is in two of them once', () => {
  const page = h(
    'div',
    {},
    h('a', { role: 'button' }, '1'),
    h('button', {}, '2'),
    h('p', {}, h('a', {}, '3'), h('button', {}, '4')),
    h('span', { role: 'button' }, '5'),
    h('a', {}, '6'),
  );
  const merged = inPageOrder(found(page, 'button'), found(page, '[role="button"]'), found(page, 'a'));
  expect(merged.map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test.each([[[]], [[[], []]]])('of no elements none are made', (lists) => {
  expect(inPageOrder(...lists)).toEqual([]);
});

test('tables are found by their element everywhere, and by their role outside of long lists', () => {
  const cell = (...inside: Node[]) => h('tr', {}, h('td', {}, ...inside));
  const rows = Array.from({ length: 100 }, () => cell());
  const page = h(
    'main',
    {},
    h('div', { role: 'grid', id: 'grid' }),
    h('table', { id: 'long' }, h('tbody', {}, ...rows, cell(h('table', { id: 'inner' })))),
    h('div', { role: 'table', id: 'after' }),
  );
  document.body.replaceChildren(page);
  expect(tableElementsIn(page).map(({ id }) => id)).toEqual(['grid', 'long', 'inner', 'after']);
});
