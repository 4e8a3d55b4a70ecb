import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPause } from '../../drafts/pause';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const practice = () => {
  const rested = vi.fn();
  return { rested, ...createPause(20_000, Date.now, rested) };
};

it('tells once, so long after the last stir, and leaves no timer', () => {
  const { rested, stirred } = practice();
  expect(vi.getTimerCount()).toBe(0);
  stirred();
  vi.advanceTimersByTime(15_000);
  stirred();
  vi.advanceTimersByTime(19_999);
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(rested).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(3_600_000);
  expect(rested).toHaveBeenCalledOnce();
});

it('never runs more than one timer, however much stirs', () => {
  const { stirred } = practice();
  for (let key = 0; key < 500; key++) stirred();
  expect(vi.getTimerCount()).toBe(1);
});

it('tells again after the next stir', () => {
  const { rested, stirred } = practice();
  stirred();
  vi.advanceTimersByTime(20_000);
  stirred();
  vi.advanceTimersByTime(20_000);
  expect(rested).toHaveBeenCalledTimes(2);
});

it('does not wait for ever when the clock goes back', () => {
  const { rested, stirred } = practice();
  stirred();
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(20_000);
  expect(rested).toHaveBeenCalledOnce();
});

it('tells nothing after its end', () => {
  const { rested, stirred, stop } = practice();
  stirred();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(rested).not.toHaveBeenCalled();
});
