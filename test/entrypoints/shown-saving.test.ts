import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Safety } from '../../entrypoints/editor/keeper';
import { showSaving } from '../../entrypoints/editor/shown-saving';

vi.mock('../../components/words/words', () => ({ say: (key: string) => key }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const FIRST = { state: 'saved', at: '2026-11-27T05:43:10.000Z' } as const;

const following = (first: Safety) => {
  const safety = signal<Safety>(first);
  const { value, stop } = showSaving(safety);
  return { safety, value, stop };
};

test('a quick save in the same minute changes nothing that is shown', () => {
  const { safety, value } = following(FIRST);
  const before = value.value;
  safety.value = { state: 'saving' };
  vi.advanceTimersByTime(200);
  safety.value = { state: 'saved', at: '2026-11-27T05:43:11.000Z' };
  vi.advanceTimersByTime(1_000);
  expect(value.value).toBe(before);
});

test('another minute is shown', () => {
  const { safety, value } = following(FIRST);
  safety.value = { state: 'saved', at: '2026-11-27T05:44:00.000Z' };
  expect(value.value).toEqual({ state: 'saved', at: '2026-11-27T05:44:00.000Z' });
});

test('a save that takes long is told of, and so is its end', () => {
  const { safety, value } = following(FIRST);
  safety.value = { state: 'saving' };
  vi.advanceTimersByTime(400);
  expect(value.value).toEqual({ state: 'saving', at: FIRST.at });
  safety.value = { ...FIRST };
  expect(value.value).toEqual(FIRST);
});

test('the first save and a failed one are told of at once', () => {
  const { safety, value, stop } = following({ state: 'none' });
  safety.value = { state: 'saving' };
  expect(value.value).toEqual({ state: 'saving' });
  safety.value = FIRST;
  safety.value = { state: 'saving' };
  safety.value = { state: 'unsaved', fault: 'quota' };
  expect(value.value).toEqual({ state: 'unsaved', sentence: 'fault.quota' });
  stop();
  vi.advanceTimersByTime(1_000);
  expect(value.value.state).toBe('unsaved');
});
