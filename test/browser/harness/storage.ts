import type { Page } from 'puppeteer';
import { arrive } from './firefox';
import type { BrowserSession } from './session';

/** Everything that the extension keeps, as one text: every store of its database, and the browser's storage areas. */
export async function everythingKept(session: BrowserSession): Promise<string> {
  const page = await extensionPage(session);
  const kept = await page.evaluate(readAll);
  await page.close();
  return kept;
}

/** A page of the extension, for what a test does to the extension's own storage. */
export async function extensionPage(session: BrowserSession, path = 'options.html'): Promise<Page> {
  const page = await session.browser.newPage();
  await arrive(page, session.extensionUrl(path));
  return page;
}

/** In a page of the extension. */
async function readAll(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('redline');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = await Promise.all(
    [...database.objectStoreNames].map(
      (name) =>
        new Promise<unknown>((resolve, reject) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
  database.close();
  const { storage } = (
    globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<unknown> }> } }
  ).chrome;
  const areas = await Promise.all(['local', 'session', 'sync'].map((area) => storage[area]?.get()));
  return JSON.stringify([stores, areas]);
}
