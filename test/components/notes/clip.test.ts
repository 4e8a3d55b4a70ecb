// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { unclipped } from '../../../components/notes/clip';
import { rectAt } from '../../../components/notes/rect';

const box = rectAt(300, 10, { width: 50, height: 20 });
const table = rectAt(0, 0, { width: 200, height: 100 });
const parentOf = (node: Node) => node.parentElement;
const leftOf = (html: string) => {
  document.body.innerHTML = html;
  vi.spyOn(document.body.firstElementChild as Element, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(table.left, table.top, 200, 100),
  );
  const { left, right } = unclipped(document.querySelector('input') as Element, box, parentOf);
  return left < right;
};

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test.each([
  [
    'a cell that its table has scrolled out of sight',
    '<div style="overflow-x: auto"><p><input></p></div>',
    false,
  ],
  ['a box around it that cuts nothing off', '<div><p><input></p></div>', true],
  [
    'what is fixed to the window',
    '<div style="overflow-x: hidden"><p style="position: fixed"><input></p></div>',
    true,
  ],
  [
    'what is placed in a box further out',
    '<div style="overflow-x: hidden; position: static"><p style="position: absolute"><input></p></div>',
    true,
  ],
  [
    'what is placed in the box that cuts it off',
    '<div style="overflow-x: hidden; position: relative"><p style="position: absolute"><input></p></div>',
    false,
  ],
])('%s', (_, html, isSeen) => {
  expect(leftOf(html)).toBe(isSeen);
});
