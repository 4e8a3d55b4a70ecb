// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsIn } from '../../../form/controls/kinds';
import { readNow } from '../../../form/reading/read';

const MIRROR = 'aria-hidden="true" tabindex="-1"';
const option = (role: string, text: string, on: boolean): string =>
  `<label><span role="${role}" tabindex="0" aria-checked="${on}">${on ? '<span>✓</span>' : ''}</span><input type="${role === 'radio' ? role : 'checkbox'}" ${MIRROR}${on ? ' checked' : ''}>${text}</label>`;

const yesNo = `<fieldset><legend>Involve Service Supervision</legend>
  <div role="radiogroup">${option('radio', 'Yes', true)}${option('radio', 'No', false)}</div>
  <input ${MIRROR} value="Yes"></fieldset>`;
const modes = `<div><span>Billing Mode</span><div role="group">${option('checkbox', 'Yearly', true)}${option('checkbox', 'Monthly', false)}</div></div>`;
const price = `<div><label>Yearly price</label><div role="group"><input type="text" inputmode="numeric" value="1,300"></div></div><input type="number" ${MIRROR} value="1300">`;
const trial = option('switch', 'Allow Trial', true);

test('a native field that mirrors the element with a role beside it is no control of its own', () => {
  document.body.innerHTML = `<main>${yesNo}${trial}</main>`;
  expect(controlsIn(document.body).map((control) => control.read())).toEqual(['Yes', true]);
});

test('what such fields mirror is read', () => {
  document.body.innerHTML = `<main><h1>Modify Product</h1>${yesNo}</main>
    <div role="dialog"><h2>Edit Specification</h2><label>Specification Name <input value="Basic"></label>${modes}${price}${trial}</div>`;
  const { fields, specs } = readNow(document.body);
  expect(fields.get('supervision')?.read()).toBe(true);
  expect(
    Object.fromEntries([...(specs[0]?.fields ?? [])].map(([field, bound]) => [field, bound.read()])),
  ).toEqual({
    'spec.name': 'Basic',
    'spec.billing': ['yearly'],
    'spec.price.yearly': '1,300',
    'spec.trial': true,
  });
});

test('a switch that is drawn in the label of an element with that role is that one, and pressed like it', () => {
  document.body.innerHTML = `<div class="x-toggle"><button type="button" id="trial" role="switch" aria-checked="true"></button>
    <label for="trial" class="x-toggle-label"><span>Trial Use</span><div><div class="x-toggle-switch x-toggle-switch--checked" style="cursor: pointer"></div><span>On</span></div></label></div>`;
  const drawn = document.querySelector('.x-toggle-switch') as HTMLElement;
  drawn.getBoundingClientRect = () => new DOMRect(0, 0, 48, 24);
  expect(controlsIn(document.body).map(({ shape, read }) => [shape, read()])).toEqual([['toggle', true]]);
});
