// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { controlsIn } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

test('a select whose field nobody can press is opened at its box', async () => {
  // This environment draws nothing.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as never);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return { height: this === field ? 0 : 20, width: this === field ? 0 : 20 } as DOMRect;
  });
  const chips = h('div', { class: 'x-label' }, h('span', { class: 'x-chip' }, 'Backup'));
  const field = h('input', { role: 'combobox', 'aria-expanded': 'false', value: 'Backup' });
  const list = h('ul', { role: 'listbox', id: 'l1' });
  const choose = (): void => chips.append(h('span', { class: 'x-chip' }, 'Security'));
  list.append(h('li', { role: 'option', onclick: choose }, 'Security'));
  const open = ({ target }: Event): void => {
    if (target === field || list.contains(target as Node)) return;
    const is = list.isConnected;
    field.setAttribute('aria-expanded', String(!is));
    if (is) list.remove();
    else document.body.append(list);
  };
  document.body.replaceChildren(
    h('main', {}, h('div', { class: 'x-multiselect', onclick: open }, h('div', {}, field), chips)),
  );
  const [control] = controlsIn(document.body);
  await control?.write(['Backup', 'Security']);
  expect(control?.read()).toEqual(['Backup', 'Security']);
});
