// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { seen } from './page';

const list = (style: string): string =>
  `<div class="x-overlay"><div style="${style}"><ul role="listbox" aria-multiselectable="true">
    <li role="option" title="Yearly" class="x-item x-selected"><span aria-selected="true">Yearly</span></li>
    <li role="option" class="x-item"><span aria-selected="false">Monthly</span></li></ul></div></div>`;
const select = (open: boolean): string =>
  `<span class="x-select x-select-multiple" aria-haspopup="true" aria-expanded="${open}"><span class="x-tag">Yearly</span><input role="combobox" readonly aria-expanded="${open}"></span>`;

test('the list that floats over the page while a select is open is no field of its own', () => {
  expect(seen(`<main>${select(true)}</main>${list('position: absolute')}`)).toEqual([
    ['choices', ['Yearly']],
  ]);
});

test('a list that stands in the page is a field, whatever is open', () => {
  expect(seen(`<main>${select(true)}${list('')}</main>`)).toHaveLength(2);
});

test('and so is one that floats while nothing is open', () => {
  expect(seen(`<main>${select(false)}</main>${list('position: absolute')}`)).toHaveLength(2);
});

test('nor is the layer that it floats in, when its class words call it a select', () => {
  const layer = list('position: absolute').replace('<div style', '<div class="x-select-wide-menu" style');
  expect(seen(`<main>${select(false)}</main>${layer}`)).toEqual([['choices', ['Yearly']]]);
});
