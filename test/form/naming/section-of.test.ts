// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sectionOf } from '../../../form/naming/section-of';

const tab = (name: string, isOpen: boolean) => `<div role="tab" aria-selected="${isOpen}">${name}</div>`;
/** The sections of both fields behind tabs that nothing ties to their panels. */
function sections(panels: string, open: number): (string | undefined)[] {
  const tabs = ['Basic Information', 'SEO', 'Product Specifications'].map((name, at) =>
    tab(name, at === open),
  );
  document.body.innerHTML = `<div><div><div role="tablist">${tabs.join('')}</div></div><div>${panels}</div></div>`;
  return [...document.querySelectorAll('input')].map((input) =>
    sectionOf(input, new Set<Node>([document.body])),
  );
}
const panel = (isShown: boolean) =>
  `<div role="tabpanel"${isShown ? '' : ' style="display: none"'}><p><input></p></div>`;

test('what the open tab shows is in the section that it names', () => {
  expect(sections(panel(true), 2)).toEqual(['spec']);
  expect(sections(panel(true), 1)).toEqual(['seo']);
});

test('a panel behind another tab is in the section of its own, where every tab has one', () => {
  expect(sections(panel(false) + panel(true) + panel(false), 1)).toEqual(['basic', 'seo', 'spec']);
  expect(sections(panel(true) + panel(false), 0)).toEqual(['basic', undefined]);
});
