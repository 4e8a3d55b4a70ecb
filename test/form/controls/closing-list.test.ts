// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

beforeEach(() => {
  // This environment draws nothing.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as never);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ height: 20, width: 20 } as never);
});

/** A select of several whose list, once open, comes in slowly and hears of presses beside it only then. */
function slowSelect(comesIn: number) {
  const chosen = h('span', {});
  const field = h('input', { role: 'combobox', readonly: '', 'aria-expanded': 'false' });
  const list = h(
    'ul',
    { role: 'listbox' },
    h(
      'li',
      { role: 'option', onclick: () => chosen.append(h('b', { class: 'x-chip' }, 'Yearly')) },
      'Yearly',
    ),
  );
  const close = (): void => {
    list.remove();
    field.setAttribute('aria-expanded', 'false');
    document.removeEventListener('click', beside);
  };
  const beside = ({ target }: Event): void => {
    if (!select.contains(target as Node) && !list.contains(target as Node)) close();
  };
  const select = h('div', { class: 'x-multiselect' }, chosen, field);
  field.addEventListener('click', () => {
    if (list.isConnected) return;
    document.body.append(list);
    field.setAttribute('aria-expanded', 'true');
    setTimeout(() => document.addEventListener('click', beside), comesIn);
  });
  document.body.replaceChildren(h('div', { role: 'dialog' }, select));
  return { list, control: controlAt(field) as Control };
}

test('a list that hears of presses beside it only once it has come in is closed without Escape', async () => {
  const struck = vi.fn();
  document.addEventListener('keydown', ({ key }) => struck(key));
  const { list, control } = slowSelect(150);
  await control.write(['Yearly']);
  expect(control.read()).toEqual(['Yearly']);
  expect(list.isConnected).toBe(false);
  expect(struck).not.toHaveBeenCalledWith('Escape');
});
