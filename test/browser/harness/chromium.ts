import puppeteer, { type Page } from 'puppeteer';
import { certificateHash } from './certificate';
import { needBrowser } from './find-browser';
import { type BrowserSession, builtExtension, killProcess, type LaunchOptions, profile } from './session';

/** Starts Chromium with the extension; every host leads to the console server, so that nothing leaves the machine. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserSession> {
  const { userDataDir, remove } = await profile(options.userDataDir);
  const extension = options.extension ?? builtExtension('chromium');
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    userDataDir,
    enableExtensions: extension !== false,
    defaultViewport: options.headed ? null : { width: 1440, height: 900 },
    env: { ...process.env, LANGUAGE: options.locale ?? 'en-US' },
    args: [
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--ignore-certificate-errors-spki-list=${await certificateHash()}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying',
      '--allow-browser-signin=false',
      `--lang=${options.locale ?? 'en-US'}`,
      // Chromium's own errands (account, updates, spelling dictionary) go nowhere, so that whatever the server sees comes from a page or the extension.
      '--component-updater=url-source=https://localhost:9/',
      '--gaia-url=https://localhost:9',
      '--apps-gallery-update-url=https://localhost:9',
      `--host-resolver-rules=MAP redirector.gvt1.com ~NOTFOUND, MAP * 127.0.0.1:${options.port}, EXCLUDE localhost`,
    ],
  });
  const id =
    extension === false
      ? undefined
      : await browser.installExtension(extension, { enabledInIncognito: options.inPrivate === true });
  return {
    name: 'chromium',
    browser,
    userDataDir,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    openPopup: async (page: Page) => {
      const loaded = id && (await browser.extensions()).get(id);
      if (!loaded) throw new Error('No extension is loaded.');
      await page.bringToFront();
      await page.triggerExtensionAction(loaded);
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'), {
        timeout: 10_000,
      });
      return target.asPage();
    },
    kill: () => killProcess(browser),
    close: async () => {
      await browser.close();
      await remove();
    },
  };
}
