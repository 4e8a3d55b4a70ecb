// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A dialog with what the row of a specification does not show. */
function settings(save: (most: string) => void): HTMLElement {
  const most = h('input', { value: '100' }) as HTMLInputElement;
  const keep = () => {
    save(most.value);
    dialog.remove();
  };
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': 'Specification' },
    h('label', {}, 'Maximum Quantity', most),
    h('button', { onclick: () => dialog.remove() }, 'Close'),
    h('button', { onclick: keep }, 'Save'),
  );
  return dialog;
}

test('what a row does not show is written behind its Settings, beside a menu', async () => {
  const kept: string[] = [];
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    actions: ({ name }) => [
      h(
        'button',
        { onclick: () => document.body.append(settings((most) => kept.push(`${name} ${most}`))) },
        'More settings',
      ),
      h('button', { onclick: () => kept.push('menu') }, 'More'),
    ],
  });
  const form = followPage(table);
  const key = Object.keys(form.model.edited.specs)[1];
  const report = await writeInto(form, { [`spec.quantity.max@${key}`]: '250' });
  expect(report.missed).toEqual([]);
  expect(kept).toEqual(['Standard 250']);
});
