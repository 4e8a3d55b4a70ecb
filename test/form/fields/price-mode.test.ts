// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlsIn } from '../../../form/controls/kinds';
import { termOfPrice } from '../../../form/fields/price-mode';
import { ancestorsOf } from '../../../form/tree';
import { h } from '../dynamics/h';

const card = (mode: string): HTMLElement =>
  h('section', {}, h('p', {}, h('label', {}, h('input', { type: 'checkbox' }), mode), h('input', {})));

/** The controls of so many cards, each of which counts how often it is looked at. */
function formOf(cards: number): { controls: Control[]; looks(): number } {
  document.body.replaceChildren(
    ...Array.from({ length: cards }, (_, at) => card(at % 2 ? 'Monthly' : 'Yearly')),
  );
  let looks = 0;
  const controls = controlsIn(document.body).map((control) => {
    const { element } = control;
    return Object.defineProperty({ ...control }, 'element', {
      get() {
        looks++;
        return element;
      },
    }) as Control;
  });
  return { controls, looks: () => looks };
}

/** The billing modes of all prices in so many cards, and the looks that one price took. */
function readAll(cards: number) {
  const { controls, looks } = formOf(cards);
  const holders = ancestorsOf(controls.map(({ element }) => element));
  const before = looks();
  const prices = controls.filter(({ shape }) => shape === 'text');
  const modes = prices.map((price) => termOfPrice(price, { holders, controls })?.mode);
  return { modes, each: (looks() - before) / cards };
}

test('a price is of the mode whose box shares its line, among hundreds', () => {
  const { modes } = readAll(300);
  expect(modes.slice(0, 3)).toEqual(['yearly', 'monthly', 'yearly']);
  expect(modes.every((mode, at) => mode === (at % 2 ? 'monthly' : 'yearly'))).toBe(true);
});

test('a price is looked for beside its neighbours, however long the form is', () => {
  expect(readAll(300).each).toBeLessThanOrEqual(readAll(3).each + 1);
});
