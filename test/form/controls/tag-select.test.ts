// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';
import { seen } from './page';

/** A select of free texts whose list never opens: tags with a mark each, and a field that takes a text with Enter. */
function tagSelect(texts: string[]) {
  const pressed = vi.fn();
  const field = h('input', { role: 'combobox', 'aria-expanded': 'false' }) as HTMLInputElement;
  const rest = h('span', { class: 'x-select-search', onmousedown: pressed }, field);
  const select = h('div', { class: 'x-select x-select-multiple' }, rest);
  const add = (text: string): void => {
    const tag = h('span', { class: 'x-tag' }, h('span', {}, text));
    tag.append(h('span', { class: 'x-tag-close', onclick: () => tag.remove() }, '×'));
    rest.before(tag);
  };
  for (const text of texts) add(text);
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || field.value === '') return;
    add(field.value);
    field.value = '';
  });
  document.body.replaceChildren(select);
  return { pressed, control: controlAt(field) as Control };
}

test('tags are taken off by their own marks, without opening the list', async () => {
  const { pressed, control } = tagSelect(['Ready', 'Simple', 'Safe']);
  await control.write(['Ready']);
  expect(control.read()).toEqual(['Ready']);
  expect(pressed).not.toHaveBeenCalled();
});

test('a list that does not open is not waited for with every text', async () => {
  const { pressed, control } = tagSelect(['Ready']);
  await control.write(['Ready', 'Simple', 'Safe', 'Quick']);
  expect(control.read()).toEqual(['Ready', 'Simple', 'Safe', 'Quick']);
  expect(pressed).toHaveBeenCalledOnce();
});

/** The box is a combobox as well as its field, which holds what is chosen once more; nothing has a mark. */
const boxOfChips = (...texts: string[]): string => {
  const chip = (text: string): string =>
    `<div class="x-selection"><span class="x-chip"><span class="x-chip-back"></span><div class="x-chip-text">${text}</div></span></div>`;
  const hidden = texts.map((text) => `<input type="hidden" value="${text}">`).join('');
  return `<div class="x-select x-select--chips x-select--multiple"><div class="x-field" role="combobox" aria-haspopup="listbox" aria-expanded="false">
    <label for="mode" aria-hidden="false">Billing Mode</label><label id="name" aria-hidden="true">Billing Mode</label>
    <div>${hidden}${texts.map(chip).join('')}<input id="mode" role="combobox" size="1" aria-labelledby="name" aria-expanded="false" value="${texts.join(', ')}"></div></div></div>`;
};

test('texts beside a field that takes no keys are no copies of what is typed', () => {
  const box = boxOfChips('Monthly')
    .replaceAll('x-chip', 'x-text')
    .replace('<input id', '<input inputmode="none" id');
  expect(seen(box)).toEqual([['choices', ['Monthly']]]);
});

test.each([[['Monthly']], [['Monthly', 'Yearly']], [[]]])('a box of chips around a field: %j', (texts) => {
  expect(seen(boxOfChips(...texts))).toEqual([['choices', texts]]);
});

test('tags that are buttons go by the mark in them', async () => {
  const list = h('div', { role: 'toolbar' });
  for (const text of ['Ready', 'Simple']) {
    const tag = h('button', { class: 'x-tag', onclick: () => tag.remove() }, h('span', {}, text));
    tag.append(h('span', { 'aria-label': 'remove' }));
    list.append(tag);
  }
  const field = h('input', {});
  document.body.replaceChildren(h('div', {}, list, field));
  await (controlAt(list.children[1] as HTMLElement) as Control).write(['Ready']);
  expect([...list.children].map(({ textContent }) => textContent)).toEqual(['Ready']);
});

test('a select that is not drawn, with options that say nothing, only repeats the tags around a field', () => {
  const tag = (text: string) =>
    `<div class="x-tag" role="button" aria-label="${text}"><div><span>${text}</span><div class="x-tag-remove"></div></div></div>`;
  const box = `<div class="x-tagbox x-selectbox" role="application"><select multiple style="display: none" aria-label="Selected items"><option value="a" selected></option><option value="b" selected></option></select>
    <div>${tag('Ready')}${tag('Simple')}<input role="combobox" aria-haspopup="listbox" aria-expanded="false"></div></div>`;
  expect(seen(box)).toEqual([['choices', ['Ready', 'Simple']]]);
});
