// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A table whose cell becomes a field when it is pressed, empty at first. */
async function pressCell(column: number, value: string, fillsAfter: number) {
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: () => [button('Delete')],
  });
  const form = followPage(table);
  await after(60);
  const cell = table.querySelectorAll<HTMLElement>('tbody tr:first-child td')[column] as HTMLElement;
  const field = document.createElement('input');
  cell.addEventListener('click', () => {
    if (field.isConnected) return;
    cell.replaceChildren(field);
    field.focus();
    setTimeout(() => Object.assign(field, { value }), fillsAfter);
  });
  cell.click();
  await after(150);
  return { form, field };
}

test.each([
  [0, 'Basic', 0],
  [0, 'Basic', 100],
  [0, 'Basic', 10_000],
  [1, 'Yearly', 0],
  [1, 'Yearly', 10_000],
  [2, '100', 0],
  [2, '100', 10_000],
])(
  'cell %d that becomes an empty field for %s, filled after %d ms, has changed nothing',
  async (column, value, time) => {
    const { form } = await pressCell(column, value, time);
    expect(form.model.isEdited()).toBe(false);
    expect(Object.values(form.model.released.specs)[0]?.fields).toMatchObject({
      'spec.name': 'Basic',
      'spec.billing': ['yearly'],
      'spec.price.yearly': '100',
    });
    form.stop();
  },
);

test('what is deleted in such a field is an edit', async () => {
  const { form, field } = await pressCell(0, 'Basic', 0);
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(form.model.isEdited()).toBe(true);
  form.stop();
});
