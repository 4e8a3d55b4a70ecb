import type { Page } from 'puppeteer';
import type { BrowserSession } from '../harness/session';
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
    const seller = await openAsSeller(session, await privatePage(session));
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

/** A page in a private window, which only the extension can open here. */
async function privatePage(session: BrowserSession): Promise<Page> {
  const before = new Set(session.browser.targets());
  await inExtension(session, async (page) => {
    before.add(page.target());
    await page.evaluate(() =>
      (globalThis as unknown as WithChrome).chrome.windows.create({ incognito: true, url: 'about:blank' }),
    );
  });
  const opened = await session.browser.waitForTarget(
    (target) => target.type() === 'page' && !before.has(target),
  );
  return opened.asPage();
}
