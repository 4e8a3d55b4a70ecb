// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { movesRows } from '../../../form/parts/turning';

/** Whether pressing what says so moves to something else. */
function moves(html: string, text: string): boolean {
  document.body.innerHTML = html;
  const all = [...document.querySelectorAll('*')];
  return movesRows(all.findLast((element) => element.textContent?.trim() === text) as Element);
}
const item = (name: string, isCurrent: boolean, more = '') =>
  `<li tabindex="0" aria-current="${isCurrent}"><span>${name}</span>${more}</li>`;

test('an item of a list of which one says that it is the current one moves to its own', () => {
  expect(moves(item('Basic', true) + item('Pro', false), 'Pro')).toBe(true);
  expect(moves('<li><a aria-current="page">Basic</a></li><li><a>Pro</a></li>', 'Pro')).toBe(true);
});

test('the current one moves nowhere, nor does a button in another item', () => {
  expect(moves(item('Basic', true) + item('Pro', false), 'Basic')).toBe(false);
  expect(moves(item('Basic', true) + item('Pro', false, '<button>Delete</button>'), 'Delete')).toBe(false);
});

test('a list that names none of its items as the current one is no way to others', () => {
  expect(moves(item('Basic', false) + item('Pro', false), 'Pro')).toBe(false);
});
