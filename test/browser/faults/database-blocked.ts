import { quietPage } from './extension';
import { BOTH, type Fault } from './fault';
import { nextRedline } from './next-redline';
import { openAsSeller } from './seller';

/** A tab of an older Redline does not let the database go; once it is closed, saving goes on by itself. */
export const databaseBlocked: Fault = {
  name: 'database blocked by an older tab',
  browsers: BOTH,
  tries: 2,
  async play(stage) {
    await stage.install(await nextRedline(stage.browser));
    const session = await stage.launch();
    const older = await quietPage(session);
    await older.evaluate(holdOlder);
    const seller = await openAsSeller(session);
    await seller.untilSaid(/older Redline/);
    await seller.type(' typed while it is blocked');
    const said = await seller.untilSaid(/older Redline/);
    await older.close();
    await seller.untilSaved(30_000);
    await seller.type(' and after', 'support');
    await seller.untilSaved();
    return { lost: await seller.lost(), said };
  },
};

/** In a page of the extension: makes the database as the first version did, and holds on to it. */
async function holdOlder(): Promise<void> {
  const answer = (request: IDBOpenDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  // In one go: whoever else opens it comes after this.
  indexedDB.deleteDatabase('redline');
  const opening = indexedDB.open('redline', 1);
  opening.onupgradeneeded = () => {
    const { result: database } = opening;
    const baselines = database.createObjectStore('baselines', { keyPath: 'id' });
    baselines.createIndex('product', ['product.key', 'seenAt']);
    const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
    drafts.createIndex('product', 'product.key');
    drafts.createIndex('savedAt', 'savedAt');
    database.createObjectStore('changes', { keyPath: 'draftId' });
    database.createObjectStore('versions', { keyPath: 'id' }).createIndex('draft', ['draftId', 'at']);
  };
  // Firefox lets go of what nobody refers to.
  Object.assign(window, { opening });
  await answer(opening);
}
