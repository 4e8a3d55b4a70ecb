// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { button } from '../dynamics/h';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A page whose only way to a new specification is the Copy of another. */
function page() {
  const rows: Row[] = rowsNamed(['Basic', 'Standard']);
  const copied: string[] = [];
  const table = drawn((draw) =>
    specTable(rows, {
      actions: (row) => [
        button('Copy', () => {
          copied.push(row.name);
          rows.push({ ...row, id: rows.length + 1, name: `${row.name} (copy)` });
          draw();
        }),
      ],
    }),
  );
  return { rows, copied, form: followPage(table) };
}

test('where a page has no Add, the most alike row is copied', async () => {
  const { rows, copied, form } = page();
  const fields = { 'spec.name': 'Standard Plus', 'spec.price': '300', 'spec.trial': true };
  const report = await writeInto(form, {}, [{ key: 'n1', state: 'new', fields }]);
  expect(report.missed).toEqual([]);
  expect(copied).toEqual(['Standard']);
  expect(rows.at(-1)).toMatchObject({ name: 'Standard Plus', price: '300', trial: true });
});

test('a specification added under the name that a released one was given is added, too', async () => {
  const { rows, form } = page();
  const fields = { 'spec.name': 'Pro', 'spec.price': '300' };
  const report = await writeInto(form, { 'spec.name@s2': 'Pro' }, [{ key: 'n1', state: 'new', fields }]);
  expect(report.missed).toEqual([]);
  expect(rows.map(({ name }) => name)).toEqual(['Basic', 'Pro', 'Pro']);
});

test('a row that another tab hides is not copied', async () => {
  const { copied, form } = page();
  document.querySelector('table')?.setAttribute('style', 'display: none');
  const fields = { 'spec.name': 'Standard Plus', 'spec.price': '300', 'spec.trial': true };
  await writeInto(form, {}, [{ key: 'n1', state: 'new', fields }]);
  expect(copied).toEqual([]);
});
