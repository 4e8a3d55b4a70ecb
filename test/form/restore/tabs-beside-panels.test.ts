// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { readNow } from '../../../form/reading/read';
import { tabsIn } from '../../../form/restore/ways';
import { button, h } from '../dynamics/h';
import { basics } from '../dynamics/shell';
import { rowsNamed, specTable } from '../dynamics/spec-table';

const tab = (name: string, on: boolean) => h('div', { role: 'tab', 'aria-selected': String(on) }, name);
const panel = (...parts: Node[]) => h('div', { role: 'tabpanel' }, ...parts);
/** Tabs and their panels as children of one element, as web components have them in their slots. */
const group = (...last: Node[]) =>
  h(
    'div',
    {},
    tab('Basic', true),
    tab('Pricing', false),
    panel(...basics()),
    panel(specTable(rowsNamed()), ...last),
  );

test('tabs that stand right beside their panels part the form', () => {
  document.body.replaceChildren(group(), button('Submit'));
  const [tabs] = tabsIn(document.body, readNow(document.body));
  expect(tabs).toMatchObject({ names: ['Basic', 'Pricing'], at: 0 });
});

test('and are the page’s own where the way to hand it in is behind one of them', () => {
  document.body.replaceChildren(group(button('Submit')));
  expect(tabsIn(document.body, readNow(document.body))).toEqual([]);
});

test('tabs of a form that is a web component as a whole', () => {
  const form = h('x-form');
  form.attachShadow({ mode: 'open' }).append(group(), button('Submit'));
  document.body.replaceChildren(form);
  expect(tabsIn(form, readNow(document.body))).toMatchObject([{ names: ['Basic', 'Pricing'], at: 0 }]);
});

test('a tab that opens when the mouse goes down on it is opened, too', () => {
  document.body.replaceChildren(group(), button('Submit'));
  const opened = vi.fn();
  document.querySelectorAll('[role="tab"]')[1]?.addEventListener('mousedown', opened);
  tabsIn(document.body, readNow(document.body))[0]?.open('Pricing');
  expect(opened).toHaveBeenCalledOnce();
});

test('bare links in a list of tabs are tabs, and the button that adds another one is none', () => {
  const links = ['Basic', 'Pricing'].map((name, at) => h('a', { class: at === 0 && 'on' }, name));
  const list = h('div', { class: 'tabs' }, ...links, h('a', {}, 'Add'), button('+ New tab'));
  document.body.replaceChildren(h('div', {}, list, h('div', {}, ...basics())), button('Submit'));
  const [tabs] = tabsIn(document.body, readNow(document.body));
  expect(tabs).toMatchObject({ names: ['Basic', 'Pricing'], at: 0 });
});

test('the items of a list that alone says that it is one of tabs are tabs', () => {
  const items = ['Basic', 'Pricing'].map((name, at) =>
    h('li', { class: at === 0 && 'is-active' }, h('a', {}, h('span', {}, name))),
  );
  const list = h('ul', { role: 'tablist' }, ...items);
  document.body.replaceChildren(h('div', {}, list, h('div', {}, ...basics())), button('Submit'));
  const [tabs] = tabsIn(document.body, readNow(document.body));
  expect(tabs).toMatchObject({ names: ['Basic', 'Pricing'], at: 0 });
});

test('tabs on a step that leads on to where the form is handed in part it', () => {
  document.body.replaceChildren(group(), button('Next'));
  expect(tabsIn(document.body, readNow(document.body))).toMatchObject([{ names: ['Basic', 'Pricing'] }]);
});
