// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { h } from '../dynamics/h';
import { NAMES, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

type Way = { event: string; key?: string };

/** A table to read whose cells become a field in one way, and text again with Enter, or when the field is left. */
function table(opens: Way, leaves: 'Enter' | 'blur', dress = (text: string): Node => h('span', {}, text)) {
  const all = specTable(rowsNamed(), { plain: true });
  for (const cell of all.querySelectorAll<HTMLElement>('td')) {
    const show = (text: string): void => cell.replaceChildren(dress(text));
    const edit = (): void => {
      const field = h('input', { value: cell.textContent ?? '' }) as HTMLInputElement;
      field.addEventListener('keydown', (event) => {
        event.stopPropagation();
        if (leaves === 'Enter' && event.key === 'Enter') show(field.value);
      });
      field.addEventListener('blur', () => leaves === 'blur' && show(field.value));
      cell.replaceChildren(field);
    };
    show(cell.textContent ?? '');
    cell.addEventListener(opens.event, (event) => {
      const isMeant = opens.key === undefined || (event as KeyboardEvent).key === opens.key;
      if (isMeant && !cell.querySelector('input')) edit();
    });
  }
  return all;
}

const namesIn = (): (string | null | undefined)[] =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent);

const WAYS: [string, Way][] = [
  ['a press', { event: 'click' }],
  ['two presses', { event: 'dblclick' }],
  ['Enter', { event: 'keydown', key: 'Enter' }],
  ['F2', { event: 'keydown', key: 'F2' }],
];

test.each(WAYS)('cells that become fields with %s are written', async (_, opens) => {
  for (const leaves of ['Enter', 'blur'] as const) {
    const form = followPage(table(opens, leaves));
    const keys = Object.keys(form.model.edited.specs);
    const edits = { [`spec.name@${keys[0]}`]: 'Small', [`spec.price.yearly@${keys[1]}`]: '250' };
    const report = await writeInto(form, edits);
    expect(report).toMatchObject({ restored: Object.keys(edits), missed: [] });
    expect(namesIn()).toEqual(['Small', ...NAMES.slice(1)]);
    expect(document.querySelector('tbody input')).toBeNull();
  }
});

test('a link in a cell is not followed, and what cannot be edited is told', async () => {
  const followed = vi.fn();
  const link = (text: string) => h('a', { href: '#/spec', onclick: followed }, text);
  const form = followPage(table({ event: 'never' }, 'Enter', link));
  const [key] = Object.keys(form.model.edited.specs);
  const path = `spec.name@${key}`;
  expect(await writeInto(form, { [path]: 'Small' })).toMatchObject({
    missed: [{ path, reason: 'not_found' }],
  });
  expect(followed).not.toHaveBeenCalled();
});
