// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buttonKind } from '../../../form/parts/regions';

test.each([
  ['Row Edit', 'edit'],
  ['Edit Row', 'edit'],
  ['Save Edit', 'confirm'],
  ['Cancel Edit', 'cancel'],
  ['取消编辑', 'cancel'],
])('an icon in a row that is called "%s"', (name, kind) => {
  document.body.innerHTML = `<table><tr><td><button type="button" aria-label="${name}"><svg></svg></button></td></tr></table>`;
  expect(buttonKind(document.querySelector('svg') as Element)).toBe(kind);
});

test('a row that can be reached by keys is no button, and what stands in it is none of its buttons', () => {
  document.body.innerHTML =
    '<table><tr tabindex="0"><td>Basic</td><td><i class="switch" role="switch"></i></td><td><button>Delete</button></td></tr></table>';
  const kindAt = (selector: string) => buttonKind(document.querySelector(selector) as Element);
  expect([kindAt('td'), kindAt('i'), kindAt('button')]).toEqual([undefined, undefined, 'remove']);
});

test.each([
  ['<button><span role="img" aria-label="copy"><svg></svg></span></button>', 'copy'],
  ['<button><span role="img" aria-label="delete"><svg></svg></span></button>', 'remove'],
  ['<button><img alt="编辑"></button>', 'edit'],
  ['<button><i class="fa fa-copy"></i></button>', 'copy'],
  ['<button><i class="icon copyright"></i></button>', undefined],
  ['<button><span role="img" aria-label="up"><svg></svg></span></button>', undefined],
])('%s is known by its picture', (html, kind) => {
  document.body.innerHTML = `<table><tr><td>${html}</td></tr></table>`;
  expect(buttonKind(document.querySelector('td > button > *') as Element)).toBe(kind);
});

test.each([
  ['<button title="Delete">\u{1F5D1}</button>', 'remove'],
  ['<button aria-label="复制">\uE601</button>', 'copy'],
  ['<a class="icon-edit">\u270E</a>', 'edit'],
  ['<button title="Close">\u2715</button>', 'cancel'],
  ['<a class="tag-remove">\u00D7</a>', undefined],
  ['<button title="Delete">Basic</button>', undefined],
])('%s is known by its name, as its sign is no word', (html, kind) => {
  document.body.innerHTML = `<table><tr><td>${html}</td></tr></table>`;
  expect(buttonKind(document.querySelector('td > *') as Element)).toBe(kind);
});

test('an icon is known by what it is labelled by, wherever that stands', () => {
  document.body.innerHTML =
    '<table><tr><td><button aria-labelledby="tip"><svg></svg></button></td></tr></table><p id="tip" hidden>Delete</p>';
  expect(buttonKind(document.querySelector('td > button') as Element)).toBe('remove');
});

test('a check beside a cross confirms; alone it says that something is so', () => {
  document.body.innerHTML =
    '<p><button><i class="icon icon-check"></i></button><button><i class="icon icon-close"></i></button></p><p><button><i class="icon icon-check"></i></button></p>';
  const kinds = [...document.querySelectorAll('button')].map(buttonKind);
  expect(kinds).toEqual(['confirm', 'cancel', undefined]);
});
