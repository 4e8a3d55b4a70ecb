// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlsIn } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

/** A web component: what it draws, and what stands in it. */
function component(name: string, drawn: Node[], ...children: (Node | string)[]): HTMLElement {
  const host = h(name, {}, ...children);
  host.attachShadow({ mode: 'open' }).append(...drawn);
  return host;
}

const read = (host: HTMLElement) => {
  document.body.replaceChildren(host);
  return controlsIn(document.body, { deep: true }).map((control) => [control.shape, control.read()]);
};

/** A select of several: what is chosen stands beside its field, the options in its host; its list says that several may be. */
const select = (...chosen: string[]): HTMLElement => {
  const field = h('input', {
    role: 'combobox',
    readonly: true,
    'aria-controls': 'list',
    'aria-expanded': 'false',
  });
  const tags = chosen.map((text) => component('x-tag', [h('span', {}, h('slot'))], text));
  const list = h(
    'div',
    { id: 'list', class: 'select-list', tabindex: '-1', role: 'listbox', 'aria-multiselectable': 'true' },
    h('slot'),
  );
  const options = ['Monthly', 'Yearly', 'Package'].map((text) => h('x-option', { role: 'option' }, text));
  return component(
    'x-select',
    [h('div', { class: 'select-box' }, field, h('div', {}, ...tags)), list],
    ...options,
  );
};

test.each([[['Monthly', 'Yearly']], [['Monthly']], [[]]])(
  'a select of several in a shadow root: %j',
  (chosen) => {
    expect(read(select(...chosen))).toEqual([['choices', chosen]]);
  },
);

test('radios in shadow roots, whose hosts say that they stand for nothing', () => {
  const radio = (text: string, on: boolean): HTMLElement => {
    const drawn = h(
      'button',
      { role: 'radio', 'aria-checked': String(on), class: on ? 'is-checked' : '' },
      h('slot'),
    );
    const host = component('x-radio-button', [drawn], text);
    host.setAttribute('role', 'presentation');
    return host;
  };
  const group = component('x-radio-group', [h('slot')], radio('Yes', false), radio('No', true));
  expect(read(group)).toEqual([['choice', 'No']]);
});
