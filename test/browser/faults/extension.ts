import type { Page } from 'puppeteer';
import type { BrowserSession } from '../harness/session';
import { extensionPage } from '../harness/storage';

/** What faults use of the browser's interfaces, in pages that have them. */
export interface WithChrome {
  chrome: {
    runtime: { reload(): void };
    storage: { local: { set(items: object): Promise<void> } };
    windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
    management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  };
}

/** Does something in a page of the extension, where none of its scripts runs, and closes the page. */
export async function inExtension<T>(session: BrowserSession, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await extensionPage(session, 'icon/16.png');
  try {
    return await work(page);
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** A page of the extension that stays open. */
export const quietPage = (session: BrowserSession): Promise<Page> => extensionPage(session, 'icon/16.png');

export const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
