// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsIn } from '../../../form/controls/kinds';

/** A select of several whose open list has a head of its own: a box for all, and a search. */
const select = (list: string): string =>
  `<div class="x-multiselect">
    <div><input role="combobox" aria-haspopup="listbox" aria-expanded="${list !== ''}" aria-controls="l1" value="Backup"></div>
    <div class="x-multiselect-label"><span class="x-chip">Backup</span></div>${list}
  </div>`;

const OPEN = `<div class="x-overlay" id="l1">
  <div><label><input type="checkbox" aria-label="All items"></label><input type="text" role="searchbox"></div>
  <ul role="listbox" aria-multiselectable="true" aria-label="Option List">
    <li role="option" aria-selected="true"><input type="checkbox">Backup</li>
    <li role="option" aria-selected="false"><input type="checkbox">Security</li>
  </ul></div>`;

test.each(['', OPEN])('a select of several stays one control with its list open or closed', (list) => {
  document.body.innerHTML = select(list);
  const found = controlsIn(document.body);
  expect(found.map((control) => control.read())).toEqual([['Backup']]);
});

test('what is chosen may be a list of options, with the field for one more as the last', () => {
  const chip = (text: string): string =>
    `<li role="option" aria-selected="true"><span class="x-chip">${text}<i role="button" aria-label="Remove"></i></span></li>`;
  document.body.innerHTML = `<div class="x-autocomplete"><ul role="listbox">${chip('Stable')}${chip('Easy')}
    <li role="option"><input role="combobox" aria-autocomplete="list" aria-expanded="false"></li></ul></div>`;
  expect(controlsIn(document.body).map((control) => control.read())).toEqual([['Stable', 'Easy']]);
});
