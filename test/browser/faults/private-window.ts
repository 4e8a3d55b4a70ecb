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
    const session = await stage.launch();
    const outside = await openAsSeller(session);
    await outside.type(' in the open');
    await outside.untilSaved();
    await allowInPrivate(session);
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

/** On the page where a seller does it. */
async function allowInPrivate({ browser, extensionUrl }: BrowserSession): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (extensionId) =>
      (globalThis as unknown as WithChrome).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    new URL(extensionUrl('')).host,
  );
  await page.close();
}

async function privatePage(session: BrowserSession): Promise<Page> {
  const opened = session.browser.waitForTarget((target) => target.url() === 'about:blank#private');
  await inExtension(session, (page) =>
    page.evaluate(() =>
      (globalThis as unknown as WithChrome).chrome.windows.create({
        incognito: true,
        url: 'about:blank#private',
      }),
    ),
  );
  return (await opened).asPage();
}
