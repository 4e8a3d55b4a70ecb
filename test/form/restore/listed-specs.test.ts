// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { rowsNamed } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A list of names, and beside it the fields of the one that is open. */
function page() {
  const rows = rowsNamed(['Basic', 'Standard', 'Pro']);
  const box = h('div', {});
  const draw = (open: number): void => {
    const items = rows.map(({ name }, at) =>
      h('li', { tabindex: 0, 'aria-current': String(at === open), onclick: () => draw(at) }, name),
    );
    const row = rows[open];
    box.replaceChildren(h('ul', {}, ...items), h('div', {}, ...(row ? [nameLine(row), priceLine(row)] : [])));
  };
  draw(0);
  const open = async (at: number): Promise<void> => {
    box.querySelectorAll('li')[at]?.click();
    await new Promise((resolve) => setTimeout(resolve, 120));
  };
  return { rows, open, form: followPage(box) };
}

test('specifications behind the names of a list are opened one after the other', async () => {
  const { rows, open, form } = page();
  for (const at of [1, 2, 0]) await open(at);
  const report = await writeInto(form, { 'spec.name@s1': 'Starter', 'spec.price@s3': '900' });
  expect(report.missed).toEqual([]);
  expect(rows.map(({ name, price }) => [name, price])).toMatchObject([
    ['Starter', '100'],
    ['Standard', '200'],
    ['Pro', '900'],
  ]);
});
