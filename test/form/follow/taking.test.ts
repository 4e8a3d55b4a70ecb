import { beforeEach, expect, test } from 'vitest';
import { createTaking } from '../../../form/follow/taking';

let done: string[] = [];
beforeEach(() => {
  done = [];
});

function* steps(name: string): Generator<void, void> {
  done.push(`${name} begins`);
  yield;
  done.push(`${name} ends`);
}

test('takes all of a reading, after a pause', async () => {
  const taken = createTaking().begin(steps('one'));
  expect(done).toEqual([]);
  await taken;
  expect(done).toEqual(['one begins', 'one ends']);
});

test('what happens meanwhile finds it taken, and it is taken once', async () => {
  const taking = createTaking();
  const taken = taking.begin(steps('one'));
  taking.finish();
  expect(done).toEqual(['one begins', 'one ends']);
  await taken;
  expect(done).toHaveLength(2);
});

test('the next one comes behind what is left of the one before', async () => {
  const taking = createTaking();
  await Promise.all([taking.begin(steps('one')), taking.begin(steps('two'))]);
  expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('nothing is left of one that was dropped', async () => {
  const taking = createTaking();
  const taken = taking.begin(steps('one'));
  taking.drop();
  await taken;
  taking.finish();
  expect(done).toEqual([]);
});

test('one may be dropped from within, as when it shows that the form is gone', async () => {
  const taking = createTaking();
  function* leaves(): Generator<void, void> {
    taking.drop();
    yield;
  }
  await expect(taking.begin(leaves())).resolves.toBeUndefined();
});
