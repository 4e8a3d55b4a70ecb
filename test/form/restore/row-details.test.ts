// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A row below a specification's own, in which it is edited behind Save and Cancel. */
function editor(save: (days: string) => void): HTMLElement {
  const days = h('input', { value: '100' }) as HTMLInputElement;
  const close = (): void => detail.remove();
  const keep = () => {
    save(days.value);
    close();
  };
  const detail = h(
    'tr',
    {},
    h(
      'td',
      { colspan: '5' },
      h('label', {}, 'Maximum Quantity', days),
      h('button', { onclick: keep }, 'Save'),
      h('button', { onclick: close }, 'Cancel'),
    ),
  );
  return detail;
}

test('what is edited in a row below is kept with the Save that stands there', async () => {
  const kept: string[] = [];
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: ({ name }) => [
      h(
        'button',
        {
          onclick: () =>
            [...table.querySelectorAll('tbody tr')]
              .find((row) => row.firstElementChild?.textContent === name)
              ?.after(editor((days) => kept.push(`${name} ${days}`))),
        },
        'Edit',
      ),
    ],
  });
  const form = followPage(table);
  const key = Object.keys(form.model.edited.specs)[1];
  const report = await writeInto(form, { [`spec.quantity.max@${key}`]: '250' });
  expect(report.missed).toEqual([]);
  expect(kept).toEqual(['Standard 250']);
});
