// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

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
  const began = performance.now();
  await control.write(['Ready', 'Simple', 'Safe', 'Quick']);
  expect(control.read()).toEqual(['Ready', 'Simple', 'Safe', 'Quick']);
  expect(performance.now() - began).toBeLessThan(1_500);
  expect(pressed).toHaveBeenCalledOnce();
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
