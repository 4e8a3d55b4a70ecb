// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt } from '../../../form/controls/kinds';
import { single } from '../../../form/fields/bind';
import { h } from '../dynamics/h';
import { seen } from './page';

const box = (inside: string, more = ''): string =>
  `<div role="listbox" aria-expanded="false" tabindex="0" class="box" ${more}>${inside}</div>`;
const list = (...options: string[]): string =>
  `<div class="menu">${options.map((text) => `<div role="option"><span>${text}</span></div>`).join('')}</div>`;

test.each([
  [
    'of several, with those in its list that are left',
    box(
      `<a class="label">Monthly<i class="delete"></i></a>${list('Yearly', 'One-time')}`,
      'aria-multiselectable="true"',
    ),
    ['choices', ['Monthly']],
  ],
  ['of one', box(`<span>Monthly</span>${list('Yearly', 'Monthly')}`), ['choice', 'Monthly']],
  [
    'that says aloud what is chosen',
    box(`<div role="alert" aria-live="polite">Monthly</div>${list('Yearly', 'Monthly')}`),
    ['choice', 'Monthly'],
  ],
  [
    'that says aloud that nothing is',
    box(`<div role="alert" aria-live="polite" class="default">Please choose</div>${list('Yearly')}`),
    ['choice', null],
  ],
])('a listbox that opens is a select %s', (_, html, expected) => {
  expect(seen(html)).toEqual([expected]);
});

test('what measures a text that is typed among tags is none of them', () => {
  expect(
    seen(
      '<div role="combobox" class="multiple select"><a class="label">crm<i class="delete"></i></a><input value=""><span class="sizer">crm</span></div>',
    ),
  ).toEqual([['choices', ['crm']]]);
});

/** A listbox with tags, which opens where it is pressed beside them; what is chosen leaves its list. */
function listboxSelect(modes: readonly string[], chosen: string[]): Control {
  const element = h('div', {
    role: 'listbox',
    'aria-expanded': 'false',
    'aria-multiselectable': 'true',
    tabindex: 0,
  });
  const menu = h('div', { class: 'menu' });
  let isOpen = false;
  const toggle = (mode: string) => (event: Event) => {
    event.stopPropagation();
    const at = chosen.indexOf(mode);
    if (at < 0) chosen.push(mode);
    else chosen.splice(at, 1);
    draw();
  };
  const draw = (): void => {
    const tags = chosen.map((mode) =>
      h(
        'a',
        { class: 'label', onclick: (event) => event.stopPropagation() },
        mode,
        h('i', { class: 'delete', onclick: toggle(mode) }),
      ),
    );
    const left = modes.filter((mode) => !chosen.includes(mode));
    menu.replaceChildren(...left.map((mode) => h('div', { role: 'option', onclick: toggle(mode) }, mode)));
    menu.setAttribute('class', isOpen ? 'menu visible' : 'menu');
    element.replaceChildren(...tags, menu);
    element.setAttribute('aria-expanded', String(isOpen));
    // Nothing is drawn here: what is open has a size.
    for (const part of [element, ...element.querySelectorAll('*')])
      Object.assign(part, {
        getClientRects: () => (isOpen || part === element ? [1] : []),
        getBoundingClientRect: () => ({ height: isOpen || part === element ? 20 : 0 }),
      });
  };
  element.addEventListener('click', () => {
    isOpen = !isOpen;
    draw();
  });
  draw();
  document.body.replaceChildren(h('div', {}, element));
  return controlAt(element) as Control;
}

test.each([
  [['Yearly'], ['Yearly', 'Monthly']],
  [['Yearly', 'Monthly'], ['Monthly']],
  [['Yearly'], ['One-time']],
])('of the chosen %j, a listbox with tags is left with %j', async (before, wanted) => {
  const chosen = [...before];
  await listboxSelect(['Yearly', 'Monthly', 'One-time'], chosen).write(wanted);
  expect(chosen.toSorted()).toEqual(wanted.toSorted());
});

test('modes that the list leaves out, since they are chosen, stay chosen', async () => {
  const chosen = ['Monthly'];
  const select = listboxSelect(['Yearly', 'Monthly', 'One-time'], chosen);
  await single('spec.billing', select).write?.(['yearly', 'monthly']);
  expect(chosen).toEqual(['Monthly', 'Yearly']);
});

test('options in a box of their own inside the select, which says no more of itself, can be chosen', async () => {
  const shown = h('div', { class: 'value' }, 'Backup');
  const element = h(
    'div',
    { class: 'x-select', role: 'combobox', 'aria-expanded': 'false', tabindex: 0 },
    shown,
  );
  const choose = (event: Event): void => {
    event.stopPropagation();
    shown.textContent = (event.currentTarget as HTMLElement).textContent;
    element.setAttribute('aria-expanded', 'false');
    floating.remove();
  };
  const options = ['Backup', 'Security'].map((text) =>
    h('div', { role: 'option', onclick: choose }, h('span', {}, text)),
  );
  const floating = h('div', { class: 'floating' }, ...options);
  const around = h('div', { class: 'x-select-box' }, element);
  element.addEventListener('click', () => {
    element.setAttribute('aria-expanded', 'true');
    around.append(floating);
  });
  for (const part of [floating, ...floating.querySelectorAll('*')])
    Object.assign(part, {
      getClientRects: () => (part.isConnected ? [1] : []),
      getBoundingClientRect: () => ({ height: part.isConnected ? 20 : 0 }),
    });
  document.body.replaceChildren(h('div', {}, around));
  await (controlAt(element) as Control).write('Security');
  expect(shown.textContent).toBe('Security');
});
