// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlsIn } from '../../../form/controls/kinds';
import { isLocked } from '../../../form/controls/locked';
import { h } from '../dynamics/h';

const field = (more: Record<string, string> = {}) =>
  h('input', { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', ...more });

/** A select whose words tell nothing, with what was chosen beside its own field. */
function selectIn(style: string, shown: HTMLElement[], own: HTMLElement = field()): Control | undefined {
  const box = h('div', { class: 'x1', style }, h('div', {}, ...shown, h('div', {}, own)), h('svg', {}));
  document.body.replaceChildren(h('div', {}, h('div', {}, 'Delivery Method'), h('div', {}, box)));
  const controls = controlsIn(document.body);
  expect(controls).toHaveLength(1);
  return controls[0];
}

const DRAWN = 'border: 1px solid #ccc';

test('what was chosen stands in the box that is drawn around a field', () => {
  expect(selectIn(DRAWN, [h('div', {}, 'SaaS')])?.read()).toBe('SaaS');
  expect(selectIn('box-shadow: 0 0 0 1px #ccc', [h('div', {}, 'SaaS')])?.read()).toBe('SaaS');
});

test('a text beside a field with a border of its own, or in no box, is not its value', () => {
  const own = field({ style: DRAWN });
  expect(selectIn('', [h('div', {}, 'Delivery Method')], own)?.read()).toBeNull();
  expect(selectIn('', [h('div', {}, 'Delivery Method')])?.read()).toBeNull();
});

test('chips in the box are several values', () => {
  const chip = (word: string) =>
    h(
      'div',
      { class: 'x-multi' },
      h('div', {}, word),
      h('div', { role: 'button', 'aria-label': `Remove ${word}` }),
    );
  expect(selectIn(DRAWN, [chip('Yearly'), chip('Monthly')])?.read()).toEqual(['Yearly', 'Monthly']);
});

test('a field that takes no keys is not locked by saying so', () => {
  expect(isLocked(field({ readonly: '', 'aria-readonly': 'true', inputmode: 'none' }))).toBe(false);
  expect(isLocked(field({ 'aria-readonly': 'true' }))).toBe(true);
});
