// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Bound } from '../../../form/fields/bind';
import type { SpecField } from '../../../form/product';
import { nameOnePrice } from '../../../form/specs/one-price';
import { h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));
const priceNames = (fields: object = {}) =>
  Object.keys(fields).filter((field) => field.startsWith('spec.price'));

/** A table to read, each row with the one billing mode of its price. */
function openTable() {
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: () => [h('a', {}, 'Edit')],
  });
  const form = followPage(table);
  const specOf = () => Object.values(form.model.edited.specs)[0];
  const type = async (field: HTMLInputElement | null, value: string) => {
    field?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    Object.assign(field ?? {}, { value });
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frames();
  };
  return { table, form, specOf, type };
}

test('a price that becomes a field where it stands is the price that it was', async () => {
  const { table, form, specOf, type } = openTable();
  const cell = table.querySelectorAll('tbody td')[2];
  cell?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  cell?.replaceChildren(text('100', () => {}));
  await frames();
  await type(table.querySelector('tbody input'), '150');
  expect(priceNames(specOf()?.fields)).toEqual(['spec.price.yearly']);
  expect(specOf()?.fields['spec.price.yearly']).toBe('150');
  form.stop();
});

test('a dialog edits the price that the row shows', async () => {
  const { table, form, specOf, type } = openTable();
  table.querySelector('a')?.click();
  const dialog = h(
    'div',
    { role: 'dialog' },
    line('Specification Name', text('Basic')),
    line('Price', text('100')),
  );
  document.body.append(dialog);
  await frames();
  await type(dialog.querySelectorAll('input')[1] ?? null, '150');
  expect(priceNames(specOf()?.fields)).toEqual(['spec.price.yearly']);
  expect(specOf()?.fields['spec.price.yearly']).toBe('150');
  form.stop();
});

test('the price of an added specification goes back into the one that the page has', async () => {
  const table = specTable(rowsNamed(['Basic']));
  const [row] = specTable(rowsNamed([''])).querySelectorAll('tbody tr');
  const add = h('button', { onclick: () => table.append(row as Node) }, 'Add Specification');
  const form = followPage(h('div', {}, table, add));
  const fields = { 'spec.name': 'Third', 'spec.price.yearly': '9' };
  expect((await writeInto(form, {}, [{ key: 'n1', state: 'new', fields }])).missed).toEqual([]);
  expect(row?.querySelectorAll('input')[1]?.value).toBe('9');
});

test('a price field that a ticked mode names is no longer the one without a name', () => {
  const price = (write?: () => Promise<void>): Map<SpecField, Bound> => {
    const field = 'spec.price.yearly';
    return new Map([[field, { field, element: document.body, controls: [], read: () => '9', write }]]);
  };
  expect(nameOnePrice({ fields: price(async () => {}) }, { 'spec.price': '' })).toBe(false);
  expect(nameOnePrice({ fields: price() }, { 'spec.price': '' })).toBe(true);
});
