// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOtherTabs, type OtherTabs } from '../../entrypoints/editor/other-tabs';

type Listener = (message: { data: unknown }) => unknown;
const { sendMessage, listeners } = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  listeners: new Map<string, Listener>(),
}));
vi.mock('../../messages/protocol', () => ({
  sendMessage,
  onMessage: (type: string, heard: Listener) => {
    listeners.set(type, heard);
    return () => listeners.delete(type);
  },
}));

const KEY = 'https://console.example.com|p-1';
let draftId: string | undefined;
let others: OtherTabs;

/** What the other tabs answer from now on. */
const tabsAre = (...tabs: unknown[]) => sendMessage.mockResolvedValue(tabs);
const hears = (presence: object) =>
  listeners.get('tabPresence')?.({ data: { productKey: KEY, tabId: 2, isHere: true, ...presence } });
const asked = () => sendMessage.mock.calls.map(([, presence]) => presence);

beforeEach(() => {
  sendMessage.mockReset();
  tabsAre();
  draftId = undefined;
  others = createOtherTabs(KEY, () => draftId);
});
afterEach(() => others.stop());

it('asks with the draft of this tab, once there is one', async () => {
  await others.ask();
  draftId = 'd1';
  await others.ask();
  expect(asked()).toEqual([
    { productKey: KEY, isHere: true },
    { productKey: KEY, isHere: true, draftId: 'd1' },
  ]);
});

it('knows a tab that was there, one that comes, and one that goes', async () => {
  tabsAre({ tabId: 2, draftId: 'd2' });
  await others.ask();
  hears({ tabId: 3 });
  hears({ tabId: 3, draftId: 'd3' });
  expect(others.open.value).toEqual([
    { tabId: 2, draftId: 'd2' },
    { tabId: 3, draftId: 'd3' },
  ]);
  hears({ tabId: 2, isHere: false });
  hears({ tabId: 3, isHere: false });
  expect(others.open.value).toEqual([]);
});

it('answers who opens the same product, and tells others nothing, once other frames could answer', async () => {
  draftId = 'd1';
  expect(hears({})).toEqual({ productKey: KEY, isHere: true, draftId: 'd1' });
  const silence = Symbol();
  for (const strange of [{ productKey: 'https://console.example.com|p-2' }, { tabId: 'two' }]) {
    const answer = hears(strange);
    expect(await Promise.race([answer, Promise.resolve(silence)])).toBe(silence);
    expect(await answer).toBeUndefined();
  }
  expect(others.open.value).toEqual([{ tabId: 2 }]);
});

it('asks before it says whose draft it is', async () => {
  tabsAre({ tabId: 2, draftId: 'd2' });
  expect(await others.hasDraft('d2')).toBe(true);
  tabsAre({ tabId: 2, draftId: 'd9' });
  expect(await others.hasDraft('d2')).toBe(false);
});

it('keeps what it knew when the background does not answer, or not soundly', async () => {
  hears({});
  sendMessage.mockRejectedValue(new Error('no answer'));
  await others.ask();
  tabsAre({ tab: 'two' });
  await others.ask();
  expect(others.open.value).toEqual([{ tabId: 2 }]);
});

it('looks again when the seller comes back, only while it knows of another tab', async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  expect(asked()).toEqual([]);
  hears({});
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(others.open.value).toEqual([]));
});

it('takes its leave when the page goes, and comes back with it', async () => {
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(asked().map(({ isHere }) => isHere)).toEqual([false, true]);
});

it('says and hears nothing after its end', () => {
  others.stop();
  sendMessage.mockClear();
  window.dispatchEvent(new Event('pagehide'));
  expect(asked()).toEqual([]);
  expect(listeners.size).toBe(0);
});
