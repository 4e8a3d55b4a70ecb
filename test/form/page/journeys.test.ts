// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { watchJourneys } from '../../../form/page/journeys';

test.each([
  ['a hash route', () => window.dispatchEvent(new Event('hashchange'))],
  ['the history', () => window.dispatchEvent(new Event('popstate'))],
  ['a load', () => window.dispatchEvent(new Event('load'))],
  [
    'its tab that comes to the front',
    () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  ],
])('%s moves the page, until nobody asks any more', (_what, happen) => {
  const moved = vi.fn();
  const stop = watchJourneys(window, moved, () => {});
  happen();
  expect(moved).toHaveBeenCalledTimes(1);
  stop();
  happen();
  expect(moved).toHaveBeenCalledTimes(1);
});

test.each(['click', 'focusin'])('a %s stirs it, even where the page keeps that to itself', (type) => {
  const stirred = vi.fn();
  const stop = watchJourneys(window, () => {}, stirred);
  const stopPropagation = (event: Event) => event.stopPropagation();
  document.body.addEventListener(type, stopPropagation);
  document.body.dispatchEvent(new Event(type, { bubbles: true }));
  document.body.removeEventListener(type, stopPropagation);
  expect(stirred).toHaveBeenCalledTimes(1);
  stop();
});
