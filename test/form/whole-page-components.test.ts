// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { controlsIn } from '../../form/controls/kinds';
import { type Lookout, lookOut } from '../../form/page/lookout';
import { pageFacts } from '../../form/page/page-facts';
import { readNow } from '../../form/reading/read';
import { buttonIn } from '../../form/restore/buttons';
import { h } from './dynamics/h';

/** Pages that are web components as a whole: fields, labels, headings and what comes later stand in shadow roots. */

let lookout: Lookout | undefined;
afterEach(() => {
  lookout?.stop();
  document.body.replaceChildren();
});

/** A web component: what it draws, and what stands in it. */
function component(name: string, drawn: Node[], ...children: Node[]): HTMLElement {
  const host = h(name, {}, ...children);
  host.attachShadow({ mode: 'open' }).append(...drawn);
  return host;
}

const slot = (): HTMLElement => h('slot');
test('a switch that is drawn with components of its own is one control', () => {
  const icon = component('x-icon', [h('i', {})]);
  const drawn = h(
    'div',
    { role: 'switch', 'aria-checked': 'true', class: 'switch-root' },
    h('span', { class: 'switch-track' }, icon),
    h('input', { type: 'checkbox', class: 'switch-input' }),
  );
  document.body.append(component('x-switch', [drawn]));
  expect(controlsIn(document.body, { deep: true })).toHaveLength(1);
});

test('radios whose words are drawn from an attribute, and which listen to what they draw only', async () => {
  const radio = (word: string, on: boolean): HTMLElement => {
    const drawn = h(
      'div',
      { role: 'radio', 'aria-checked': String(on) },
      component('x-label', [h('b', {}, word)]),
    );
    drawn.addEventListener('click', () => {
      for (const one of both) one.shadowRoot?.firstElementChild?.setAttribute('aria-checked', 'false');
      drawn.setAttribute('aria-checked', 'true');
    });
    return component('x-radio-button', [drawn]);
  };
  const both = [radio('Yes', true), radio('No', false)];
  document.body.append(h('div', {}, ...both));
  const [control] = controlsIn(document.body, { deep: true });
  expect(control?.read()).toBe('Yes');
  await control?.write('No');
  expect(control?.read()).toBe('No');
});

test('tags that stand in the component around their field', () => {
  const tag = (text: string) => component('x-token', [h('span', {}, text)]);
  document.body.append(
    component('x-tag-input', [h('div', {}, slot(), h('input', {}))], tag('books'), tag('tax')),
  );
  const [control] = controlsIn(document.body, { deep: true });
  expect([control?.shape, control?.read()]).toEqual(['choices', ['books', 'tax']]);
});

test('a trail in a shadow root tells that the product is released', () => {
  const crumbs = component('x-breadcrumbs', [
    h('nav', {}, h('a', {}, 'My Products'), h('span', {}, 'Modify')),
  ]);
  document.body.append(component('x-page', [crumbs]));
  expect(pageFacts(document).status).toBe('released');
});

test('what comes in a shadow root later is looked at', async () => {
  const page = component('x-page', [h('p', {}, 'Loading')]);
  document.body.append(page);
  const look = vi.fn(() => false);
  lookout = lookOut(document, look);
  lookout.rouse();
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1));
  page.shadowRoot?.append(h('input', {}));
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2));
});

test('a button in a component that is out of sight is not pressed', () => {
  const button = h('button', {}, 'Edit');
  const row = h('div', {}, component('x-button', [button]));
  document.body.append(row);
  const form = { reading: () => readNow(document.body) } as never;
  expect(buttonIn(form, row, 'edit')).toBe(button);
  button.checkVisibility = () => false;
  expect(buttonIn(form, row, 'edit')).toBeUndefined();
});
