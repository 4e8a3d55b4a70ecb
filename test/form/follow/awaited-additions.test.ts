// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Two rows with codes a page, of which the last page was never seen; `copies`: at its end, without a code. */
async function turned(copies: boolean) {
  const rows: Row[] = rowsNamed().map((row) => ({ ...row, code: `90-${row.id}` }));
  const last = { ...rowsNamed(['Draft'])[0], code: '' } as Row;
  const page = (from: number, more: Row[] = []) =>
    specTable([...rows.slice(from, from + 2), ...more], { codes: true, actions: () => [button('Copy')] });
  const place = h('div', {}, page(0));
  const turn = () => place.replaceChildren(page(2, [last]));
  const form = followPage(place, h('div', { class: 'pagination' }, button('2', turn)));
  if (copies) place.querySelector<HTMLElement>('tbody button')?.click();
  await frames();
  document.querySelector<HTMLElement>('.pagination button')?.click();
  await frames();
  form.stop();
  return form.model;
}

test('a row without a code is what the seller copied, on a page that nobody had seen', async () => {
  const model = await turned(true);
  expect(model.isEdited()).toBe(true);
  expect(Object.values(model.edited.specs).at(-1)).toMatchObject({ state: 'new' });
});

test('it is no edit where nothing was added or copied', async () => {
  const model = await turned(false);
  expect(model.isEdited()).toBe(false);
  expect(Object.values(model.edited.specs).at(-1)).toMatchObject({ state: 'new' });
});

test('so is a row whose status says that it is new, where the pager counts no rows', async () => {
  const rows = rowsNamed();
  const copy = { ...rows[0], id: 9, name: 'Basic copy' } as Row;
  const status = ({ id }: Row) => (id === 9 ? 'New' : 'Released');
  const place = h('div', {}, specTable(rows.slice(0, 2), { status, actions: () => [button('Copy')] }));
  const turn = () => place.replaceChildren(specTable([...rows.slice(2), copy], { status }));
  const form = followPage(place, h('div', { class: 'pagination' }, button('2', turn)));
  place.querySelector<HTMLElement>('tbody button')?.click();
  await frames();
  document.querySelector<HTMLElement>('.pagination button')?.click();
  await frames();
  form.stop();
  expect(form.model.isEdited()).toBe(true);
});
