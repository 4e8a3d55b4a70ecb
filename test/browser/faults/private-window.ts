import { inExtension, type WithChrome } from './extension';
import type { Fault } from './fault';
import { keptDrafts } from './kept';
import { openAsSeller } from './seller';

/** A private window: nothing is kept of it until the seller allows it, and then it stays apart. */
export const privateWindow: Fault = {
  name: 'private window',
  browsers: ['chromium'],
  tries: 2,
  async play(stage) {
    const session = await stage.launch({ inPrivate: true });
    const outside = await openAsSeller(session);
    await outside.type(' in the open');
    await outside.untilSaved();
    const window = await session.browser.createBrowserContext();
    const seller = await openAsSeller(session, await window.newPage());
    await seller.untilSaid(/private window/);
    await seller.type(' in private');
    const said = await seller.untilSaid(/private window/);
    if ((await keptDrafts(session)).length !== 1) throw new Error('Something private was kept.');
    await inExtension(session, (page) =>
      page.evaluate(() =>
        (globalThis as unknown as WithChrome).chrome.storage.local.set({
          settings: { privateWindows: true },
        }),
      ),
    );
    await seller.type(' as allowed', 'support');
    await seller.untilSaved();
    const drafts = await keptDrafts(session);
    const apart = drafts.map(({ incognito }) => incognito === true).sort();
    if (String(apart) !== 'false,true') throw new Error(`Mixed: ${JSON.stringify(drafts)}`);
    return { lost: (await outside.lost()) + (await seller.lost()), said };
  },
};
