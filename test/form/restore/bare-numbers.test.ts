// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** Writes a price into a table whose fields make of it what `taken` says. */
async function priceWritten(price: string, taken: (text: string) => string): Promise<string | undefined> {
  const table = specTable(rowsNamed(['Basic']));
  const box = table.querySelectorAll('input')[1];
  box?.addEventListener('change', () => {
    box.value = taken(box.value);
  });
  const form = followPage(table);
  const [{ key, fields } = { key: '', fields: {} }] = Object.values(form.model.edited.specs);
  const field = Object.keys(fields).find((name) => name.startsWith('spec.price'));
  const report = await writeInto(form, { [`${field}@${key}`]: price });
  expect(report.missed).toEqual([]);
  return box?.value;
}

test('a field that takes the first digits only gets the bare number', async () => {
  expect(await priceWritten('1,500', (text) => String(Number.parseInt(text, 10)))).toBe('1500');
});

test('a field that takes a price as it was shown keeps it', async () => {
  expect(await priceWritten('$1,500.00', (text) => text)).toBe('$1,500.00');
});
