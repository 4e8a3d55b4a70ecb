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

const row = (): Element => document.createElement('tr');
function card(): Element {
  const section = document.createElement('section');
  section.append(document.createElement('input'), document.createElement('textarea'));
  return section;
}

test.each([
  [200, 'rows', row, false, true],
  [200, 'rows', row, true, false],
  [10, 'rows', row, false, false],
  [40, 'cards of two fields', card, false, true],
  [40, 'cards of two fields', card, true, false],
  [4, 'cards of two fields', card, false, false],
])('of %i %s, by %s, known: %s, are many new ones: %s', (count, _what, make, known, many) => {
  const box = document.createElement('div');
  box.append(...Array.from({ length: count }, make));
  expect(haveManyCome([document.createTextNode(''), box], () => known)).toBe(many);
});
