// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toFieldValue } from '../../../form/fields/values';
import { controlOf } from './page';

const MODES = ['Monthly', 'One-time', 'Yearly'];

/** A select of several that says how many are chosen, in a tag beside its prompt or in words, and nowhere which. */
function counted(chosen: readonly string[], { isOpen = false, says = '' } = {}): string {
  const option = (text: string): string =>
    `<li role="option" aria-selected="${chosen.includes(text)}">${text}</li>`;
  const tag = `<div class="x-tag"><span class="x-tag-label">${chosen.length}</span><div role="button" aria-label="Clear selected items"></div></div>`;
  return `<div class="x-multi-select"><div class="x-field">${says || chosen.length === 0 ? '' : tag}
    <button type="button" role="combobox" aria-haspopup="listbox" aria-controls="list" aria-expanded="${isOpen}"><span>${says || 'Choose'}</span></button></div>
    <ul id="list" role="listbox" ${isOpen ? '' : 'hidden'}>${isOpen ? MODES.map(option).join('') : ''}</ul></div>`;
}

const billing = (html: string): unknown => toFieldValue('spec.billing', controlOf(html).read());

test('how many are chosen does not tell which', () => {
  expect(billing(counted(['Yearly']))).toBeUndefined();
  expect(billing(counted(['Yearly', 'Monthly'], { says: '2 selected' }))).toBeUndefined();
});

test('a prompt alone says that none is', () => {
  expect(billing(counted([]))).toEqual([]);
});

test('the open list tells which', () => {
  expect(billing(counted(['Yearly', 'Monthly'], { isOpen: true }))).toEqual(['yearly', 'monthly']);
  expect(billing(counted(['Yearly'], { isOpen: true, says: '1 selected' }))).toEqual(['yearly']);
});

test('a list that shows only some of them does not', () => {
  const some = counted(['Yearly', 'Monthly'], { isOpen: true }).replace('aria-selected="true"', '');
  expect(billing(some)).toBeUndefined();
});
