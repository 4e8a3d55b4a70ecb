import { browser } from 'wxt/browser';
import { applyRetention, askPersistence } from '../../drafts/store';
import { limitsOf } from '../settings/limits-of';
import { getSettings } from '../settings/settings';

const KEY = 'tidiedAt';
const DAY = 86_400_000;

/** What is done for the store once everything is shown, a day apart at least: browsers stay open for months. */
export async function careForStore(): Promise<void> {
  const last = Number((await browser.storage.local.get(KEY))[KEY] ?? 0);
  if (Math.abs(Date.now() - last) < DAY) return;
  await browser.storage.local.set({ [KEY]: Date.now() });
  await askPersistence();
  await applyRetention(limitsOf(await getSettings()));
}
