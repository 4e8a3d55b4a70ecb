// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { holdReading } from '../../../form/reading/hold-reading';
import { type Reading, readNow } from '../../../form/reading/read';

const known = () => ({});

/** A table of specifications whose names can be edited in the row, as plain texts. */
beforeEach(() => {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const text of ['Specification Name', 'Billing Mode', 'Price']) {
    const cell = document.createElement('th');
    cell.textContent = text;
    head.append(cell);
  }
  table.createTBody();
  document.body.replaceChildren(table);
  for (const name of ['Basic', 'Pro']) addRow(name);
});

function addRow(name: string): void {
  const row = (document.querySelector('tbody') as HTMLTableSectionElement).insertRow();
  for (const value of [name, 'Monthly', '10']) {
    const field = document.createElement('input');
    field.value = value;
    row.insertCell().append(field);
  }
}

const hold = () => holdReading(document.body, readNow(document.body), known);
const later = () => new Promise((resolve) => setTimeout(resolve));
const namesIn = ({ specs }: Reading) => specs.map(({ fields }) => fields.get('spec.name')?.read());

test('rows that come while a reading is held are read', () => {
  const held = hold();
  addRow('Max');
  expect(namesIn(held.take())).toEqual(['Basic', 'Pro', 'Max']);
});

test('rows that came a while before it is used are read too', async () => {
  const held = hold();
  addRow('Max');
  await later();
  expect(namesIn(held.take())).toEqual(['Basic', 'Pro', 'Max']);
});

test('an unchanged page is not read twice', () => {
  const first = readNow(document.body);
  expect(holdReading(document.body, first, known).take().specs).toBe(first.specs);
});

test('a row in which nothing changed is taken over', () => {
  const first = readNow(document.body);
  const held = holdReading(document.body, first, known);
  document.querySelectorAll('tbody tr')[1]?.setAttribute('class', 'odd');
  const now = held.take();
  expect(now.specs[0]).toBe(first.specs[0]);
  expect(now.specs[1]).not.toBe(first.specs[1]);
});

test('what is read again in its own time is not read a second time', async () => {
  const held = hold();
  addRow('Max');
  await held.catchUp();
  const caughtUp = held.take();
  expect(namesIn(caughtUp)).toEqual(['Basic', 'Pro', 'Max']);
  expect(held.take().specs).toBe(caughtUp.specs);
});

test('a row that changes while the page is read again is read once more', async () => {
  const held = hold();
  addRow('Max');
  const catching = held.catchUp();
  document.querySelector('tbody td')?.replaceChildren();
  await catching;
  expect(namesIn(held.take())).toEqual(['', 'Pro', 'Max']);
});

test('what specifications show is read ahead, but where the seller or the page goes on', async () => {
  const held = hold();
  await held.catchUp();
  for (const name of ['Max', 'Min']) addRow(name);
  const [typed, drawn] = document.querySelectorAll('input');
  (typed as HTMLInputElement).value = 'Starter';
  typed?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  document.querySelectorAll('tbody tr')[2]?.setAttribute('class', 'odd');
  expect(drawn?.value).toBe('Monthly');
  const { specs, values } = held.take();
  expect(specs.map((unit) => values?.get(unit)?.['spec.name'])).toEqual([
    undefined,
    'Pro',
    undefined,
    undefined,
  ]);
});
