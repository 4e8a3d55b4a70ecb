// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { haveManyCome, readAhead } from '../../../form/follow/read-ahead';
import type { Reading } from '../../../form/reading/read';

const reading = {} as Reading;
const held = { take: () => reading, catchUp: () => Promise.resolve(), drop: vi.fn() };
const read = () => Promise.resolve(held);

test('takes what was read, once, however often it is begun', async () => {
  const take = vi.fn();
  const ahead = readAhead(read, take);
  ahead.begin();
  ahead.begin();
  expect(ahead.isUnderWay()).toBe(true);
  await ahead.ended();
  expect(take).toHaveBeenCalledExactlyOnceWith(reading);
  expect(ahead.isUnderWay()).toBe(false);
});

test('takes nothing that was dropped, but what was begun after it', async () => {
  const take = vi.fn();
  const ahead = readAhead(read, take);
  ahead.begin();
  ahead.drop();
  await ahead.ended();
  expect(take).not.toHaveBeenCalled();
  ahead.begin();
  await ahead.ended();
  expect(take).toHaveBeenCalledOnce();
});

test('gives back what was dropped while it was read', async () => {
  const take = vi.fn();
  const ahead = readAhead(async () => {
    ahead.drop();
    return held;
  }, take);
  ahead.begin();
  await ahead.ended();
  expect(held.drop).toHaveBeenCalledOnce();
  expect(take).not.toHaveBeenCalled();
});

test.each([
  [200, false, true],
  [200, true, false],
  [10, false, false],
])('of %i rows, known: %s, are many new ones: %s', (count, known, many) => {
  const body = document.createElement('tbody');
  body.append(...Array.from({ length: count }, () => document.createElement('tr')));
  expect(haveManyCome([document.createTextNode(''), body], () => known)).toBe(many);
});
