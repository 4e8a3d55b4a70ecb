// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlAt, controlsIn } from '../../../form/controls/kinds';
import { single } from '../../../form/fields/bind';
import { h } from '../dynamics/h';

/** Pieces to press, told by class words alone; `many`: another one may be chosen beside the first. */
function chips(chosen: string[], { many = true, tabindex = '0', name = 'x-chip' } = {}): HTMLElement {
  const one = (word: string): HTMLElement => {
    const chip = h('span', { class: name, tabindex, onclick: () => turn(chip) }, word);
    if (chosen.includes(word)) chip.classList.add('is-active');
    return chip;
  };
  const turn = (chip: HTMLElement): void => {
    if (!many) for (const other of set.children) other.classList.remove('is-active');
    chip.classList.toggle('is-active');
  };
  const set = h('div', {}, ...['Yearly', 'Monthly', 'One-time'].map(one));
  document.body.replaceChildren(set);
  return set.firstElementChild as HTMLElement;
}

const chosenNow = () => [...document.querySelectorAll('.is-active')].map(({ textContent }) => textContent);
const billingAt = (chip: HTMLElement) => {
  const control = controlAt(chip);
  return control && single('spec.billing', control);
};

test('a set with one chosen takes another mode beside it', async () => {
  await billingAt(chips(['Yearly']))?.write?.(['yearly', 'monthly']);
  expect(chosenNow()).toEqual(['Yearly', 'Monthly']);
});

test('a choice of radios takes no second', async () => {
  const chip = chips(['Yearly'], { many: false });
  for (const each of document.querySelectorAll('.x-chip')) each.setAttribute('role', 'radio');
  await billingAt(chip)?.write?.(['yearly', 'monthly']);
  expect(chosenNow()).toEqual(['Yearly']);
});

test('a set to press of which none is chosen is a choice still, a row of words is none', async () => {
  expect(billingAt(chips([]))?.read()).toBeNull();
  await billingAt(chips([]))?.write?.(['monthly']);
  expect(chosenNow()).toEqual(['Monthly']);
  const words = chips([]);
  for (const each of document.querySelectorAll('.x-chip')) each.removeAttribute('tabindex');
  expect(controlAt(words)).toBeUndefined();
});

test('nor do boxes to tick that say so by a class word need one that is ticked', async () => {
  await billingAt(chips([], { name: 'checkbox' }))?.write?.(['monthly']);
  expect(chosenNow()).toEqual(['Monthly']);
  chips([], { name: 'checkbox' });
  expect(controlsIn(document.body).map(({ options }) => options?.())).toEqual([
    ['Yearly', 'Monthly', 'One-time'],
  ]);
});
