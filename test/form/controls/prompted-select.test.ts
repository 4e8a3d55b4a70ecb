// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

/** A select of several whose button shows what is chosen, or asks for a choice in words of its own. */
function promptedSelect() {
  const chosen: string[] = [];
  const opened = vi.fn();
  const text = h('span', {}, 'Select');
  const list = h('div', { id: 'modes', role: 'listbox', 'aria-multiselectable': 'true', hidden: '' });
  const button = h('button', {
    type: 'button',
    role: 'combobox',
    'aria-controls': 'modes',
    'aria-expanded': 'false',
    onclick: () => {
      const isOpen = !list.toggleAttribute('hidden');
      button.setAttribute('aria-expanded', String(isOpen));
      if (isOpen) opened();
    },
  });
  button.append(text);
  for (const mode of ['Yearly', 'Monthly']) {
    const choose = () => {
      chosen.push(mode);
      text.textContent = chosen.join(', ');
    };
    list.append(h('div', { role: 'option', onclick: choose }, mode));
  }
  // Nothing is drawn here: only what is hidden has no size.
  for (const element of [list, ...list.children])
    Object.assign(element, {
      getClientRects: () => (list.hidden ? [] : [1]),
      getBoundingClientRect: () => ({ height: list.hidden ? 0 : 20 }),
    });
  document.body.replaceChildren(h('div', { class: 'x-select' }, button), list);
  return { chosen, opened, control: controlAt(button) as Control };
}

test('the button that opens a select is no mark that takes its prompt away', async () => {
  const { chosen, opened, control } = promptedSelect();
  await control.write(['Monthly']);
  expect(chosen).toEqual(['Monthly']);
  expect(opened).toHaveBeenCalledOnce();
});
