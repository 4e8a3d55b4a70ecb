// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

test('trial days that a trial took with it are not missed', async () => {
  const table = specTable(rowsNamed(['Basic', 'Standard']));
  const form = followPage(table);
  const key = Object.keys(form.model.edited.specs)[1];
  const edits = { [`spec.trial@${key}`]: false, [`spec.trialDays@${key}`]: '' };
  expect((await writeInto(form, edits)).missed).toEqual([]);
});

test('the days of a trial that is off are not missed, whatever was kept of them', async () => {
  const form = followPage(specTable(rowsNamed(['Basic', 'Standard'])));
  const key = Object.keys(form.model.edited.specs)[0];
  expect((await writeInto(form, { [`spec.trialDays@${key}`]: '30' })).missed).toEqual([]);
});

test('the days of a trial that did not go back are missed', async () => {
  const table = specTable(rowsNamed(['Basic', 'Standard']));
  for (const box of table.querySelectorAll('[type=checkbox]')) box.setAttribute('disabled', '');
  const form = followPage(table);
  const key = Object.keys(form.model.edited.specs)[0];
  const edits = { [`spec.trial@${key}`]: true, [`spec.trialDays@${key}`]: '30' };
  expect((await writeInto(form, edits)).missed).toHaveLength(2);
});

test('what a new specification never had is not missed', async () => {
  const table = specTable(rowsNamed(['Basic', 'Standard']));
  const [row] = specTable(rowsNamed([''])).querySelectorAll('tbody tr');
  const add = h(
    'button',
    { onclick: () => table.querySelector('tbody')?.append(row as Node) },
    'Add Specification',
  );
  const form = followPage(h('div', {}, table, add));
  // The billing mode stands in every row as text.
  const fields = {
    'spec.name': 'Third',
    'spec.price': '9',
    'spec.attributes': [],
    'spec.billing': ['yearly' as const],
  };
  const report = await writeInto(form, {}, [{ key: 'n1', state: 'new', fields }]);
  expect(report.missed).toEqual([]);
  expect(row?.querySelector('input')?.value).toBe('Third');
});

test('what a new specification shows in a field that cannot be used is not missed', async () => {
  const actions = () => [h('button', {}, 'Edit')];
  const table = specTable(rowsNamed(['Basic', 'Standard']), { actions });
  const [row] = specTable(rowsNamed(['']), { actions }).querySelectorAll('tbody tr');
  const [, price] = row?.querySelectorAll('input') ?? [];
  Object.assign(price as HTMLInputElement, { value: '', disabled: true });
  const add = h(
    'button',
    { onclick: () => table.querySelector('tbody')?.append(row as Node) },
    'Add Specification',
  );
  const form = followPage(h('div', {}, table, add));
  const fields = { 'spec.name': 'Third', 'spec.price': '' };
  const report = await writeInto(form, {}, [{ key: 'n1', state: 'new', fields }]);
  expect(report.missed).toEqual([]);
});
