// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlsIn } from '../../../form/controls/kinds';
import { readNow } from '../../../form/reading/read';
import { h } from '../dynamics/h';
import { shell } from '../dynamics/shell';

type Draw = (text: string, drop: () => void) => HTMLElement;

const bare: Draw = (text, drop) =>
  h(
    'span',
    {},
    h('span', {}, text),
    h('button', { type: 'button', 'aria-label': `Remove ${text}`, onclick: drop }),
  );
const row: Draw = (text, drop) =>
  h(
    'div',
    { role: 'row' },
    h('div', { role: 'gridcell' }, text, h('button', { 'aria-label': 'Remove', onclick: drop }, 'x')),
  );

/** Texts in a list of their own, and a field with a button that adds one, before them or behind. */
function keywords(texts: string[], draw: Draw, label: string, isBehind = true) {
  const list = h('div', draw === row ? { role: 'grid' } : {});
  const add = (text: string): void => {
    const item = draw(text, () => item.remove());
    list.append(item);
  };
  for (const text of texts) add(text);
  const field = h('input', { placeholder: '' }) as HTMLInputElement;
  const press = (): void => {
    if (field.value) add(field.value);
    field.value = '';
  };
  const entry = h('div', {}, field, h('button', { type: 'button', onclick: press }, 'Add'));
  const parts = isBehind ? [list, entry] : [entry, list];
  return { list, line: h('div', {}, h('span', {}, label), ...parts) };
}

const textsOf = (list: HTMLElement) => [...list.children].map((item) => item.textContent?.replace(/x$/, ''));

const controlOfTags = () => controlsIn(document.body).find(({ shape }) => shape === 'choices') as Control;

const LOOKS: [string, Draw, boolean][] = [
  ['behind them', bare, true],
  ['before them', bare, false],
  ['behind rows with roles', row, true],
];

test.each(LOOKS)('tags without a word for it, their field %s', async (_, draw, isBehind) => {
  const { list, line } = keywords(['Ready', 'Simple'], draw, 'Search Keywords', isBehind);
  document.body.replaceChildren(shell(line));
  expect(readNow(document.body).fields.get('seo.keywords')?.read()).toBe('Ready, Simple');
  await controlOfTags().write(['Simple', 'Safe']);
  expect(textsOf(list)).toEqual(['Simple', 'Safe']);
});

test('what a tag is drawn in is no list of its own', () => {
  const boxed: Draw = (text, drop) =>
    h('div', {}, h('div', { class: 'x-token-box' }, ...bare(text, drop).children));
  const { line } = keywords(['Ready', 'Simple'], boxed, 'Search Keywords', false);
  document.body.replaceChildren(shell(line));
  expect(readNow(document.body).fields.get('seo.keywords')?.read()).toBe('Ready, Simple');
});

test('a group of tags that holds its own label', () => {
  const { line } = keywords(['Ready', 'Simple'], row, 'Search Keywords');
  line.className = 'x-tag-group';
  document.body.replaceChildren(shell(line));
  expect(readNow(document.body).fields.get('seo.keywords')?.read()).toBe('Ready, Simple');
});

test('a single one, under a short label without a heading', async () => {
  const { list, line } = keywords(['Ready'], row, '关键词');
  document.body.replaceChildren(shell(line));
  expect(readNow(document.body).fields.get('seo.keywords')?.read()).toBe('Ready');
  await controlOfTags().write(['Ready', 'Safe']);
  expect(textsOf(list)).toEqual(['Ready', 'Safe']);
});

test('a name under a heading with a Delete of its own is no list', () => {
  const remove = h('button', { type: 'button', 'aria-label': 'Delete' });
  const card = h(
    'div',
    {},
    h('h4', {}, 'Basic', remove),
    h('input', { value: 'Basic', placeholder: 'Enter a name' }),
  );
  document.body.replaceChildren(card);
  expect(controlsIn(card).map(({ shape }) => shape)).toEqual(['text']);
});
