import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer';
import { needBrowser } from './find-browser';
import { type BrowserSession, builtExtension, killProcess, type LaunchOptions, profile } from './session';

const GECKO_ID = 'redline@koogallery-redline';
/** Firefox gives an extension a random address unless told; the same one keeps its data over a restart. */
const ADDRESS = '6f1c0d3e-7a44-4c5b-9a51-2f0c35b7d1aa';

/** Starts Firefox with the extension; every host leads to the console server, so that nothing leaves the machine. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserSession> {
  const { userDataDir, remove } = await profile(options.userDataDir);
  if (options.inPrivate) await allowInPrivate(userDataDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    userDataDir,
    defaultViewport: options.headed ? null : { width: 1440, height: 900 },
    // Without this Firefox ignores where its settings server is said to be.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...LOOPBACK_ONLY, ...QUIET, ...preferences(options), ...options.preferences },
  });
  const extension = options.extension ?? builtExtension('firefox');
  if (extension !== false) await browser.installExtension(extension);
  const extensionUrl = (path: string) => `moz-extension://${ADDRESS}/${path}`;
  return {
    name: 'firefox',
    browser,
    userDataDir,
    extensionUrl,
    openPopup: async (page: Page) => {
      await page.bringToFront();
      // A tab in the background: the console's page stays the active one, as it does under the real popup.
      const popup = await browser.newPage({ background: true });
      await arrive(popup, extensionUrl('popup.html'));
      return popup;
    },
    kill: async () => {
      await killProcess(browser);
      await preferencesBack(userDataDir);
    },
    close: async () => {
      await browser.close();
      await remove();
    },
  };
}

/** Opens a page of the extension: Firefox never reports such a load as finished, so ask the page itself. */
export async function arrive(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 1_000 }).catch(() => undefined);
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    url,
  );
}

/** After the browser's end its driver puts the profile's own preferences back; the next start must not meet that half done. */
async function preferencesBack(userDataDir: string): Promise<void> {
  const kept = ['prefs.js', 'user.js'].map((name) => join(userDataDir, `${name}.puppeteer`));
  while (kept.some(existsSync)) await setTimeout(10);
}

/** Firefox takes this file over when it starts; a seller allows it in the list of add-ons. */
async function allowInPrivate(userDataDir: string): Promise<void> {
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await mkdir(userDataDir, { recursive: true });
  await writeFile(
    join(userDataDir, 'extension-preferences.json'),
    JSON.stringify({ [GECKO_ID]: permissions }),
  );
}

const LOOPBACK_ONLY = {
  'network.dns.forceResolve': '127.0.0.1',
  'network.dns.disableIPv6': true,
  'network.trr.mode': 5,
  'network.proxy.type': 0,
};

/** Firefox's own errands, switched off, so that whatever is asked for comes from the page or the extension. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-off',
  'toolkit.telemetry.enabled': false,
};

const preferences = ({ port, locale }: LaunchOptions) => ({
  'network.socket.forcePort': `443=${port};80=${port}`,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'intl.accept_languages': locale ?? 'en-US',
  'intl.locale.requested': locale ?? 'en-US',
});
