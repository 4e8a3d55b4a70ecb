// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { settled } from '../../../form/controls/until';

test('those who wait in one turn go on in one turn, and who comes later waits a turn of its own', async () => {
  const one = settled();
  expect(settled()).toBe(one);
  await Promise.resolve();
  expect(settled()).not.toBe(one);
});
