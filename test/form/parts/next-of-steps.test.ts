// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isInPager } from '../../../form/parts/turning';
import { button, h } from '../dynamics/h';

const stepHeads = (draw: (number: string, name: string) => Node) =>
  h('div', {}, ...['Basics', 'Service', 'Pricing'].map((name, at) => draw(String(at + 1), name)));

/** Step heads with their numbers, above a Next in a line of its own. */
const wizard = (draw: (number: string, name: string) => Node): HTMLElement => {
  const next = button('Next');
  document.body.replaceChildren(h('main', {}, stepHeads(draw), h('div', {}, button('Back'), next)));
  return next;
};

test.each([
  ['buttons', (number: string, name: string) => h('button', {}, h('span', {}, number), h('span', {}, name))],
  [
    'plain elements with a line between',
    (number: string, name: string) =>
      h('div', {}, h('div', {}, h('span', {}, number)), h('div', {}, name), h('div', { class: 'line' })),
  ],
])('the Next under numbered steps goes on: %s', (_, draw) => {
  expect(isInPager(wizard(draw))).toBe(false);
});

test.each([
  ['buttons', (text: string) => h('button', {}, text)],
  ['items of a list', (text: string) => h('li', {}, h('a', {}, text))],
])('the Next beside page numbers only turns the page: %s', (_, draw) => {
  for (const numbers of [['1', '2', '3'], ['1']]) {
    const parts = ['‹', ...numbers, 'Next'].map(draw);
    const last = parts.at(-1) as HTMLElement;
    document.body.replaceChildren(h('main', {}, h('table', {}), h('div', {}, ...parts)));
    expect(isInPager(last.querySelector('a') ?? last)).toBe(true);
  }
});

test('and so does the Next beside the only page, in elements of their own', () => {
  const next = button('Next');
  document.body.replaceChildren(
    h(
      'div',
      {},
      h('span', {}, button('Previous')),
      h('span', {}, '1'),
      h('span', {}, next),
      h('span', {}, 'of 5'),
    ),
  );
  expect(isInPager(next)).toBe(true);
});
