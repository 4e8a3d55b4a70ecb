// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { holdReading } from '../../form/hold-reading';

const countRows = () => document.querySelectorAll('p').length;

test('rows that come while a reading is held are read', () => {
  document.body.replaceChildren(document.createElement('p'));
  const held = holdReading(document.body, countRows(), countRows);
  document.body.append(document.createElement('p'));
  expect(held.take()).toBe(2);
});

test('rows that came a while before it is used are read too', async () => {
  document.body.replaceChildren();
  const held = holdReading(document.body, countRows(), countRows);
  document.body.append(document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(held.take()).toBe(1);
});

test('an unchanged page is not read twice', () => {
  document.body.replaceChildren(document.createElement('p'));
  const held = holdReading(document.body, 'first', () => 'again');
  expect(held.take()).toBe('first');
});

test('what is read again in its own time is not read a second time', async () => {
  document.body.replaceChildren();
  const held = holdReading(document.body, 'first', () => 'again');
  document.body.append(document.createElement('p'));
  await held.catchUp(async () => {
    document.body.append(document.createElement('p'));
    return 'caught up';
  });
  expect(held.take()).toBe('caught up');
});

test('an attribute that changes while it is read again counts', async () => {
  document.body.replaceChildren(document.createElement('p'));
  const held = holdReading(document.body, 'first', () => 'again');
  document.body.append(document.createElement('p'));
  await held.catchUp(async () => {
    document.querySelector('p')?.setAttribute('hidden', '');
    return 'caught up';
  });
  expect(held.take()).toBe('again');
});
