// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { type Lookout, lookOut } from '../../../form/page/lookout';

let lookout: Lookout | undefined;

afterEach(() => {
  lookout?.stop();
  document.body.replaceChildren();
});

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const change = async () => {
  document.body.append(document.createElement('p'));
  await pause(0);
};

test('looks again after the page changed, until it has found what it wants', async () => {
  let found = false;
  const look = vi.fn(() => found);
  lookout = lookOut(document, look);
  lookout.rouse();
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1));
  found = true;
  await change();
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2));
  await change();
  await pause(200);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a look that takes a while is not overtaken by another, and is followed by one when the page changed', async () => {
  let end = (_found: boolean) => {};
  const look = vi.fn(() => new Promise<boolean>((resolve) => (end = resolve)));
  lookout = lookOut(document, look);
  lookout.rouse();
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1));
  await change();
  await pause(200);
  expect(look).toHaveBeenCalledTimes(1);
  end(false);
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2));
  end(false);
  await pause(200);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a look that fails ends neither the watch nor later looks', async () => {
  const failures: unknown[] = [];
  const onFailure = (reason: unknown) => failures.push(reason);
  process.once('unhandledRejection', onFailure);
  const look = vi
    .fn<() => Promise<boolean>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue(false);
  lookout = lookOut(document, look);
  lookout.rouse();
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1));
  await change();
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2));
  expect(failures).toHaveLength(1);
  process.off('unhandledRejection', onFailure);
});
