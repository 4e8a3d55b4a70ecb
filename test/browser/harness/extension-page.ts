import type { Page } from 'puppeteer';
import type { Site } from '../../../form/product';
import { arrive } from './firefox';
import type { BrowserSession } from './session';

/** A page of the extension, for what only the extension may see and set. */
export interface ExtensionPage {
  /** Forgets everything that was kept, and chooses a site; without one it follows from the address. */
  startAfresh(site?: Site): Promise<void>;
  /** All records of one of the extension's stores. */
  kept<T>(store: 'baselines' | 'drafts'): Promise<T[]>;
  close(): Promise<void>;
}

export async function openExtensionPage(session: BrowserSession): Promise<ExtensionPage> {
  const page: Page = await session.browser.newPage();
  const address = session.extensionUrl('options.html');
  if (session.name === 'firefox') await arrive(page, address);
  else await page.goto(address);
  return {
    startAfresh: (site) => page.evaluate(startAfresh, site),
    kept: <T>(store: 'baselines' | 'drafts') => page.evaluate(keptIn, store) as Promise<T[]>,
    close: () => page.close(),
  };
}

/* The functions below run in the page. */

async function startAfresh(site: Site | undefined): Promise<void> {
  type Local = { clear(): Promise<void>; set(items: object): Promise<void> };
  const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: Local } }>;
  const local = (browser ?? chrome)?.storage.local;
  await local?.clear();
  if (site) await local?.set({ settings: { site } });
  const names = (await indexedDB.databases()).map(({ name }) => name);
  // Opening it before the extension has would leave it without its stores.
  if (!names.includes('redline')) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('redline');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const emptying = database.transaction(stores, 'readwrite');
    for (const store of stores) emptying.objectStore(store).clear();
    await new Promise<void>((resolve, reject) => {
      emptying.oncomplete = () => resolve();
      emptying.onabort = () => reject(emptying.error);
    });
  }
  database.close();
}

async function keptIn(store: string): Promise<unknown[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('redline')) return [];
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('redline');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction(store).objectStore(store).getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
      request.result.close();
    };
  });
}
