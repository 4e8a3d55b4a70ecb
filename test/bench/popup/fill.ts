import type { Page } from 'puppeteer';
import { arrive } from '../../browser/harness/firefox';
import type { BrowserSession } from '../../browser/harness/session';

export interface Amount {
  drafts: number;
  versions: number;
  products: number;
}

/** Fills the extension's own database with drafts of full-sized products, by a page of the extension. */
export async function fillStore(session: BrowserSession, amount: Amount): Promise<void> {
  const page = await session.browser.newPage();
  // The options count what is kept, and so make the database.
  await arrive(page, session.extensionUrl('options.html'));
  await page.waitForSelector('[data-stored]');
  await page.evaluate(putRecords, amount, Date.now());
  await page.close();
}

/** A popup's database holds so many drafts now. */
export const countDrafts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('redline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('drafts').objectStore('drafts').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );

/** In the page: 42 specifications a product, a dozen changes a draft, one more change with each version. */
async function putRecords({ drafts, versions, products }: Amount, now: number): Promise<void> {
  const origin = 'https://console-intl.huaweicloud.com';
  const names = ['Peakboard HR', '云备份', 'PDF Toolkit', 'Harbour Logistics', '数据湖分析', 'Ledger Cloud'];
  const list = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  const product = (at: number) => ({
    key: `${origin}|p-${at}`,
    id: `p-${at}`,
    name: `${names[at % names.length]} ${Math.floor(at / names.length) + 1}`,
  });
  const text = 'Time, leave, pay and travel in one place, for teams of every size. '.repeat(8);
  const form = (at: number) => ({
    fields: { name: product(at).name, overview: text, description: text.repeat(4), supervision: true },
    specs: Object.fromEntries(
      list(42, (spec) => [
        `s${spec}`,
        {
          key: `s${spec}`,
          state: 'released',
          fields: {
            'spec.name': `Plan ${spec}`,
            'spec.billing': ['monthly', 'yearly'],
            'spec.price.monthly': `${spec * 10}.00`,
            'spec.price.yearly': `${spec * 100}.00`,
          },
        },
      ]),
    ),
  });
  const changes = (seed: number, count: number) => ({
    edits: {
      overview: `${text} ${seed}`,
      ...Object.fromEntries(list(count, (field) => [`spec.price.monthly@s${field}`, `${seed}.${field}0`])),
    },
    added: [],
    removed: [],
  });
  const time = (draft: number, minutes: number) =>
    new Date(now - draft * 3_600_000 - minutes * 60_000).toISOString();

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('redline');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (store: string, records: unknown[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite');
      for (const record of records) transaction.objectStore(store).put(record);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });

  await put(
    'baselines',
    list(products, (at) => ({
      id: `b-${at}`,
      product: product(at),
      status: 'released',
      form: form(at),
      seenAt: time(2_000, 0),
    })),
  );
  await put(
    'drafts',
    list(drafts, (at) => ({
      id: `d-${at}`,
      product: product(at % products),
      baselineId: `b-${at % products}`,
      address: `${origin}/#/products/p-${at % products}/modify`,
      step: 'Product Specifications',
      startedAt: time(at, 60),
      savedAt: time(at, 0),
      count: 13,
      ...(at % 7 === 3 && { submittedAt: time(at, 0) }),
      ...(at % 11 === 5 && { pinned: true }),
    })),
  );
  await put(
    'changes',
    list(drafts, (at) => ({ draftId: `d-${at}`, changes: changes(at, 12) })),
  );
  for (let draft = 0; draft < drafts; draft += 50) {
    await put(
      'versions',
      list(50 * versions, (at) => {
        const [of, nth] = [draft + Math.floor(at / versions), at % versions];
        return {
          id: `v-${of}-${nth}`,
          draftId: `d-${of}`,
          at: time(of, versions - nth + 1),
          reason: 'pause',
          changes: changes(of, nth % 12),
        };
      }).filter(({ draftId }) => Number(draftId.slice(2)) < drafts),
    );
  }
  database.close();
}
