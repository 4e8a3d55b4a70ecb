import { browser } from 'wxt/browser';
import { beginNewLog } from '../../drafts/store';
import { startInWatchedTabs } from '../settings/addresses';

const KEY = 'started';

/**
 * What is done once after the browser was started, or Redline installed, updated or switched on: tabs that are open
 * already are watched, and Chromium begins a new log. No event tells of all of these, but session storage is empty
 * after each.
 */
export async function atFirstStart(): Promise<void> {
  const { [KEY]: isStarted } = await browser.storage.session.get(KEY);
  if (isStarted) return;
  await browser.storage.session.set({ [KEY]: true });
  // Where no database can be opened, saving says so.
  if (import.meta.env.CHROME) void beginNewLog().catch(() => undefined);
  await startInWatchedTabs();
}
