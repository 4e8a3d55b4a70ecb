// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('as time goes by', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The page changes every tenth of a second. */
  async function stayBusy(seconds: number): Promise<void> {
    for (let tenth = 0; tenth < seconds * 10; tenth++) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(100);
    }
  }

  function watched() {
    const look = vi.fn(() => false);
    lookout = lookOut(document, look);
    lookout.rouse();
    return look;
  }

  test('a form that comes half a minute later is seen', async () => {
    const look = watched();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(look).toHaveBeenCalledTimes(1);
    await stayBusy(0.1);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('a page that never rests is looked at ever more rarely, and in the end no more', async () => {
    const look = watched();
    await stayBusy(10);
    const soon = look.mock.calls.length;
    await stayBusy(60);
    const all = look.mock.calls.length;
    expect(soon).toBeGreaterThan(20);
    expect(all - soon).toBeLessThan(soon);
    await stayBusy(30);
    expect(look).toHaveBeenCalledTimes(all);
  });

  test('a page that took longer to draw itself than it is watched is looked at once it has', async () => {
    const look = watched();
    // While it draws, nothing else has its turn: frames and timers come late.
    vi.setSystemTime(Date.now() + 100_000);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 100_000);
    await stayBusy(0.2);
    expect(look).toHaveBeenCalled();
  });
});
