import type { Page } from 'puppeteer';
import { until } from './findings';
import { arrive } from './firefox';
import type { BrowserSession } from './session';
import { extensionPage } from './storage';

/** The page that the extension has opened in a tab, by the beginning of its path. */
export async function openedPage(session: BrowserSession, path: string): Promise<Page> {
  if (session.name === 'firefox') return openedInFirefox(session, path);
  const target = await session.browser.waitForTarget((one) => one.url().includes(path), { timeout: 10_000 });
  return target.asPage();
}

/** Firefox tells a driver nothing of tabs that an extension opens: ask the extension, and go to the same address. */
async function openedInFirefox(session: BrowserSession, path: string): Promise<Page> {
  const asked = await extensionPage(session);
  let address = '';
  await until(
    async () => {
      address = await asked.evaluate(takeTab, path);
      return address !== '';
    },
    `the tab of ${path}`,
    10_000,
  );
  await arrive(asked, address);
  return asked;
}

/** In a page of the extension: the address of its tab with this path, which is closed; empty when there is none. */
async function takeTab(path: string): Promise<string> {
  const { tabs } = (
    globalThis as unknown as {
      chrome: {
        tabs: {
          query(all: object): Promise<{ id: number; url?: string }[]>;
          remove(id: number): Promise<void>;
        };
      };
    }
  ).chrome;
  const found = (await tabs.query({})).find(({ url }) => url?.includes(path));
  if (!found?.url) return '';
  await tabs.remove(found.id);
  return found.url;
}
