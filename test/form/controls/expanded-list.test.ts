// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { seen } from './page';

/** A select whose list says itself that it is open, and takes its options from elsewhere. */
const select = (isOpen: boolean): string => `<div class="x-select"><div class="x-box"><div class="x-popup">
  <div class="x-combobox"><input type="text" readonly role="combobox" aria-controls="list" aria-haspopup="listbox" aria-expanded="${isOpen}">
    <div class="x-tags"><span class="x-tag">Yearly<button aria-label="Remove"></button></span></div></div>
  <div id="list" role="listbox" aria-expanded="${isOpen}" aria-multiselectable="true"></div></div></div></div>`;

test.each([false, true])('the list of a select is no select beside it, open: %s', (isOpen) => {
  expect(seen(select(isOpen))).toEqual([['choices', ['Yearly']]]);
});
