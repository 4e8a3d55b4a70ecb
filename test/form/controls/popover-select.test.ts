// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt } from '../../../form/controls/kinds';
import { single } from '../../../form/fields/bind';
import { h } from '../dynamics/h';
import { seen } from './page';

const opener = (...shown: Node[]): HTMLElement =>
  h(
    'button',
    { type: 'button', role: 'combobox', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
    ...shown,
  );
const badge = (text: string): HTMLElement => h('span', { class: 'rounded border' }, text);

test('a button that opens a popover with a search and a list is a select', () => {
  expect(seen(opener(h('span', {}, 'Yearly')).outerHTML)).toEqual([['choice', 'Yearly']]);
});

test('and one of several, where it shows several alike', () => {
  expect(seen(opener(h('div', {}, badge('Yearly'), badge('Monthly'))).outerHTML)).toEqual([
    ['choices', ['Yearly', 'Monthly']],
  ]);
});

test('a date whose calendar opens in a popover is a text', () => {
  expect(seen('<input role="combobox" aria-haspopup="dialog" value="2026-01-05">')).toEqual([
    ['text', '2026-01-05'],
  ]);
});

/** A select of several that shows badges, with a popover whose options are pressed on and off. */
function popoverSelect(modes: readonly string[], chosen: string[]): Control {
  const shown = h('div', {});
  const button = opener(shown);
  const draw = (): void => shown.replaceChildren(...chosen.map(badge));
  const press = (mode: string) => () => {
    const at = chosen.indexOf(mode);
    if (at < 0) chosen.push(mode);
    else chosen.splice(at, 1);
    draw();
  };
  const options = modes.map((mode) => h('div', { role: 'option', onclick: press(mode) }, mode));
  const popover = h('div', { role: 'dialog' }, h('input', {}), h('div', { role: 'listbox' }, ...options));
  button.addEventListener('click', () => {
    if (popover.isConnected) popover.remove();
    else document.body.append(popover);
    button.setAttribute('aria-expanded', String(popover.isConnected));
  });
  // Nothing is drawn here: what is in the page has a size.
  for (const element of [popover, ...popover.querySelectorAll('*')])
    Object.assign(element, {
      getClientRects: () => (element.isConnected ? [1] : []),
      getBoundingClientRect: () => ({ height: element.isConnected ? 20 : 0 }),
    });
  draw();
  document.body.replaceChildren(h('div', {}, button));
  return controlAt(button) as Control;
}

test.each([
  [['Yearly'], ['Yearly', 'Monthly']],
  [['Yearly'], ['Monthly']],
  [['Yearly', 'Monthly'], ['Monthly']],
  [
    ['Yearly', 'Monthly', 'One-time'],
    ['Monthly', 'One-time'],
  ],
])('of the chosen %j, a popover is left with %j', async (before, wanted) => {
  const chosen = [...before];
  await popoverSelect(['Yearly', 'Monthly', 'One-time'], chosen).write(wanted);
  expect(chosen.toSorted()).toEqual(wanted.toSorted());
});

test('billing modes are chosen one by one where the popover has none that means several', async () => {
  const chosen = ['Monthly'];
  const select = popoverSelect(['Yearly', 'Monthly', 'One-time'], chosen);
  await single('spec.billing', select).write?.(['yearly', 'monthly']);
  expect(chosen).toEqual(['Monthly', 'Yearly']);
});
