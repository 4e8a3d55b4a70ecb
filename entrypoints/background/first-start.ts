import { browser } from 'wxt/browser';
import { startInWatchedTabs } from '../settings/addresses';

const KEY = 'started';

/**
 * Starts Redline in tabs that are open already, once after it was installed, updated or switched on. No event tells of
 * all of these, but session storage is empty after each; a start of the browser has no such tabs.
 */
export async function atFirstStart(): Promise<void> {
  const { [KEY]: isStarted } = await browser.storage.session.get(KEY);
  if (isStarted) return;
  await browser.storage.session.set({ [KEY]: true });
  await startInWatchedTabs();
}
