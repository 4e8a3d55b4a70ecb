// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageFacts } from '../../form/page/page-facts';
import { readNow } from '../../form/reading/read';
import { textPieces } from '../../form/tree';
import { h } from './dynamics/h';
import { shell } from './dynamics/shell';

/** A web component that shows through a slot what stands in it. */
function component(name: string, ...children: (Node | string)[]): HTMLElement {
  const host = h(name, {}, ...children);
  host.attachShadow({ mode: 'open' }).append(h('span', {}, h('slot')));
  return host;
}

test('text that a web component shows through its slot is read', () => {
  expect(textPieces(h('p', {}, component('x-badge', 'Monthly'), ' and more'))).toEqual([
    'Monthly',
    'and more',
  ]);
});

test('billing modes as components in a cell', () => {
  const cells = ['Basic', component('x-badge', 'Monthly'), '100', 'Yes'];
  const heads = ['Specification Name', 'Billing Mode', 'Price', 'Trial Use'];
  const row = (name: string, parts: (Node | string)[]) =>
    h('tr', {}, ...parts.map((part) => h(name, {}, part)));
  document.body.replaceChildren(shell(h('table', {}, row('th', heads), row('td', cells))));
  expect(readNow(document.body).specs[0]?.fields.get('spec.billing')?.read()).toEqual(['monthly']);
});

test('a trail of components', () => {
  const pages = ['Product Management', 'My Products', 'Modify'].map((name) =>
    component('x-breadcrumb-item', name),
  );
  document.body.replaceChildren(component('x-breadcrumb', ...pages), h('h1', {}, 'Modify Product'));
  expect(pageFacts(document).status).toBe('released');
});

test('a field kept for show inside radios does not take their place, wherever they stand', () => {
  const radio = (text: string, checked: boolean) =>
    h('label', {}, h('input', { type: 'radio', name: 'r', checked }), text);
  const group = h(
    'fieldset',
    {},
    h('legend', {}, 'Public Sales'),
    h('input', { hidden: true }),
    radio('Yes', true),
    radio('No', false),
  );
  document.body.replaceChildren(h('h2', {}, 'Product Specifications'), group);
  expect(readNow(document.body).fields.get('publicSales')?.read()).toBe(true);
});
