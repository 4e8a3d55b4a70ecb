import type { Page } from 'puppeteer';

/** Everything that an extension stores, as one text: all its databases and storage areas; read in a page of its own. */
export const storedBy = (extension: Page): Promise<string> => extension.evaluate(readAll);

/**
 * Waits in a page of the extension until what it stores holds a text; answers the time, by the machine's clock, or
 * nothing when it never did. Reading takes a while, so times are true to that.
 */
export async function untilStored(
  extension: Page,
  text: string,
  limit: number,
): Promise<{ at: number; reading: number } | undefined> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const began = Date.now();
    const isThere = (await storedBy(extension)).includes(text);
    if (isThere) return { at: Date.now(), reading: Date.now() - began };
  }
  return undefined;
}

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
