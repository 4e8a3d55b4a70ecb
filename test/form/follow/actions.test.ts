// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { actionOf } from '../../../form/follow/actions';
import { h, text } from '../dynamics/h';

const tick = () => h('input', { type: 'checkbox' });

test.each([
  ['a digit typed into a text', '7', text('70'), false],
  ['a character erased from a text', 'Backspace', text('70'), false],
  ['Delete within a text', 'Delete', text('70'), false],
  ['Backspace in an empty box, which takes the tag before it away', 'Backspace', text(''), true],
  ['Delete on a ticked row', 'Delete', tick(), true],
  ['Delete on a row', 'Delete', h('tr', { tabindex: '0' }), true],
  ['Space on a switch', ' ', h('span', { role: 'switch', tabindex: '0' }), true],
  ['Enter in a text', 'Enter', text('70'), true],
])('%s: whether the key does more than type', (_, key, target, isAction) => {
  document.body.replaceChildren(target);
  let action: unknown;
  document.addEventListener('keydown', (event) => (action = actionOf(event)), { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  expect(action !== undefined).toBe(isAction);
});
