// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { saysOn } from '../../../form/controls/class-words';
import { isLocked } from '../../../form/controls/locked';
import { h } from '../dynamics/h';

test.each([
  'w-full disabled:opacity-50',
  'aria-disabled:cursor-not-allowed data-[disabled]:opacity-50',
  'has-[:disabled]:opacity-50 peer-disabled:opacity-70',
])('a class name that says how a field would look if it were locked: %s', (names) => {
  expect(isLocked(h('input', { class: names }))).toBe(false);
});

test('a class name that says that a field is locked', () => {
  expect(isLocked(h('div', { class: 'x-input is-disabled hover:shadow' }))).toBe(true);
});

test('a class name that says how a tab would look if it were chosen', () => {
  expect(saysOn(h('button', { class: 'px-2 data-[state=active]:bg-white aria-selected:font-bold' }))).toBe(
    false,
  );
  expect(saysOn(h('button', { class: 'px-2 active hover:underline' }))).toBe(true);
});
