import type { Page } from 'puppeteer';
import { arrive } from './firefox';
import type { BrowserSession } from './session';

/** Everything that the extension keeps, as one text. */
export async function everythingKept(session: BrowserSession): Promise<string> {
  const page = await extensionPage(session);
  const kept = await storedBy(page);
  await page.close();
  return kept;
}

/** A page of the extension, for what a test does to the extension's own storage. */
export async function extensionPage(session: BrowserSession, path = 'options.html'): Promise<Page> {
  const page = await session.browser.newPage();
  await arrive(page, session.extensionUrl(path));
  return page;
}

/** Everything that an extension stores, as one text: all its databases and storage areas; read in a page of its own. */
export const storedBy = (extension: Page): Promise<string> => extension.evaluate(readAll);

/** In the page. A text that was packed or scrambled before it was stored is not seen. */
async function readAll(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await answer(indexedDB.open(name));
      const names = [...database.objectStoreNames];
      const reading = names.length > 0 ? database.transaction(names) : undefined;
      const stores = await Promise.all(
        names.map((one) => answer(reading?.objectStore(one).getAll() as IDBRequest)),
      );
      database.close();
      return stores;
    }),
  );
  type Areas = Record<string, { get(): Promise<unknown> } | undefined>;
  const { storage = {} } = (globalThis as unknown as { chrome: { storage?: Areas } }).chrome;
  const areas = await Promise.all(['local', 'session', 'sync'].map((area) => storage[area]?.get()));
  return JSON.stringify([databases, areas, { ...localStorage }]);
}
