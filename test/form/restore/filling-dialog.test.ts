// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** Its dialog comes up empty and gets its values a moment later, or never. */
function slowPage(delay: number) {
  const rows: Row[] = rowsNamed(['Basic', 'Standard']);
  const place = h('div', {});
  const draw = () =>
    place.replaceChildren(
      specTable(rows, { plain: true, actions: (row) => [button('Edit', () => edit(row))] }),
    );
  function edit(row: Row): void {
    const draft = { name: '', price: '' };
    const name = text('', (value) => Object.assign(draft, { name: value }));
    const price = text('', (value) => Object.assign(draft, { price: value }));
    setTimeout(() => {
      Object.assign(draft, { name: row.name, price: row.price });
      Object.assign(name, { value: row.name });
      Object.assign(price, { value: row.price });
    }, delay);
    const save = () => {
      Object.assign(row, draft);
      dialog.remove();
      draw();
    };
    const dialog = h(
      'div',
      { role: 'dialog' },
      line('Specification Name', name),
      line('Price', price),
      button('Cancel', () => dialog.remove()),
      button('OK', save),
    );
    document.body.append(dialog);
  }
  draw();
  return { rows, form: followPage(place) };
}

test('a dialog is written into once the page has filled it', async () => {
  const { rows, form } = slowPage(400);
  const report = await writeInto(form, { 'spec.price.yearly@s2': '250' });
  expect(report.missed).toEqual([]);
  expect(rows.map(({ name, price }) => [name, price])).toEqual([
    ['Basic', '100'],
    ['Standard', '250'],
  ]);
});

test('a dialog that stays without the name of its specification is left as it was', async () => {
  const { rows, form } = slowPage(100_000);
  const report = await writeInto(form, { 'spec.price.yearly@s2': '250' });
  expect(report.missed).toHaveLength(1);
  expect(document.querySelector('[role=dialog]')).toBeNull();
  expect(rows[1]).toMatchObject({ name: 'Standard', price: '200' });
}, 20_000);
