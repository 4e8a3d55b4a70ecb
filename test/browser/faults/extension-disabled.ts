import type { BrowserSession } from '../harness/session';
import type { WithChrome } from './extension';
import type { Fault } from './fault';
import { openAsSeller } from './seller';

/** Switched off in the browser's list under an open page, and on again. */
export const extensionDisabled: Fault = {
  name: 'extension switched off and on again',
  browsers: ['chromium'],
  tries: 3,
  async play(stage) {
    const session = await stage.launch();
    const seller = await openAsSeller(session);
    await seller.type(' while it is on');
    await seller.untilSaved();
    await switchTo(session, false);
    await seller.type(' typed while it is off', 'support');
    const said = await seller.untilSaid(/updated or switched off/);
    await switchTo(session, true);
    await seller.untilSaved(30_000);
    await seller.type(' typed when it is on again', 'version');
    await seller.untilSaved();
    return { lost: await seller.lost(), said };
  },
};

/** On the page where a seller does it. */
async function switchTo({ browser, extensionUrl }: BrowserSession, on: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, isOn) => (globalThis as unknown as WithChrome).chrome.management.setEnabled(id, isOn),
    new URL(extensionUrl('')).host,
    on,
  );
  await page.close();
}
