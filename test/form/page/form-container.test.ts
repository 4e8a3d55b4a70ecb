// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { containerOf } from '../../../form/page/form-container';
import { readNow } from '../../../form/reading/read';
import { h } from '../dynamics/h';
import { basics } from '../dynamics/shell';
import { rowsNamed, specTable } from '../dynamics/spec-table';

/** A console with its own navigation, and a form in tabs whose table has a pager. */
function openConsole(...pager: Node[]): Element {
  const panels = h('div', {}, h('div', {}, ...basics()), h('div', {}, specTable(rowsNamed()), ...pager));
  const tabs = h('div', { class: 'tabs' }, h('div', { role: 'tablist' }), panels);
  document.body.replaceChildren(h('div', {}, h('nav', {}, 'My Products'), h('main', {}, tabs)));
  return containerOf(readNow(document.body));
}

test.each([
  ['no pager', []],
  ['a pager that is a navigation', [h('nav', { class: 'pagination' }, '1')]],
  ['a navigation around a pager', [h('nav', {}, h('div', { class: 'paginator' }, '1'))]],
  ['another navigation inside the form', [h('nav', {}, 'To the top')]],
])('the form is all of its tabs, with %s', (_, pager) => {
  expect(openConsole(...pager).localName).toBe('main');
});

test.each([
  ['named so', h('nav', { 'aria-label': 'Breadcrumb' }, h('a', {}, 'My Products'), h('b', {}, 'Acme'))],
  ['told by its last page', h('nav', {}, h('a', {}, 'My Products'), h('i', {}), h('b', {}, 'Modify'))],
  [
    'in a header with the title',
    h('header', {}, h('nav', { class: 'breadcrumb' }, h('a', {}, 'My Products')), h('h1', {}, 'Acme')),
  ],
])('the form reaches to the tabs under a trail that is %s', (_, trail) => {
  const page = h('div', {}, trail, h('div', { role: 'tablist' }), h('div', {}, ...basics()));
  document.body.replaceChildren(h('div', {}, h('nav', {}, h('a', {}, 'Home'), h('a', {}, 'Orders')), page));
  expect(containerOf(readNow(document.body))).toBe(page);
});

test.each([
  ['says it is a list of tabs', h('nav', {}, h('ul', { role: 'tablist' }, h('a', { role: 'tab' }, 'Basic')))],
  ['has tabs by its name', h('nav', { class: 'x-tabs' }, h('ul', {}, h('li', {}, h('a', {}, 'Basic'))))],
])('the form reaches to its tabs in a navigation that %s', (_, tabs) => {
  const page = h('main', {}, h('div', {}, tabs, h('section', {}, h('div', {}, ...basics()))));
  document.body.replaceChildren(h('div', {}, h('nav', {}, h('a', {}, 'Home'), h('a', {}, 'Orders')), page));
  expect(containerOf(readNow(document.body))).toBe(page);
});
