import { inExtension } from './extension';
import { BOTH, type Fault } from './fault';
import { keptDrafts } from './kept';
import { openAsSeller } from './seller';

/** A newer Redline has been here, and its drafts are not this one's to touch: what was saved stays, and the page says so. */
export const newerDatabase: Fault = {
  name: 'database of a newer version',
  browsers: BOTH,
  tries: 2,
  async play(stage) {
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.type(' before');
    await seller.untilSaved();
    await inExtension(session, (page) => page.evaluate(makeNewer));
    const lost = await seller.lost();
    await seller.type(' after', 'support');
    const said = await seller.untilSaid(/newer Redline/);
    // A form that is opened now is checked all the same, and says at once that nothing is kept.
    const again = await openAsSeller(session);
    await again.untilSaid(/newer Redline/);
    const [draft] = await keptDrafts(session);
    return { lost: lost + (draft ? 0 : 1), said };
  },
};

/** In a page of the extension. */
function makeNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('redline', 99);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
