import type { Page } from 'puppeteer';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page';
import type { BrowserName } from '../harness/find-browser';
import { launch } from '../harness/launch';
import type { BrowserSession } from '../harness/session';

/** A browser with the extension, one tab for the consoles and one for the extension's own page. */
export interface Stage {
  session: BrowserSession;
  page: Page;
  extension: ExtensionPage;
  /** The console that the tab shows, with its options, where its own links lead from form to form. */
  shows?: string | undefined;
  /** How often the tab was lost. */
  lostTabs: number;
}

export async function setStage(browser: BrowserName, port: number): Promise<Stage> {
  const session = await launch(browser, { port });
  const extension = await openExtensionPage(session);
  const page = await session.browser.newPage();
  return { session, page, extension, lostTabs: 0 };
}

/** A tab can be lost when the browser gives a page another process in the middle of a step: the next scenario needs one. */
export async function renewLostTab(stage: Stage, error: unknown): Promise<void> {
  if (!/detached|Target closed|Session closed/i.test(String(error))) return;
  stage.lostTabs++;
  stage.shows = undefined;
  await stage.page.close().catch(() => {});
  stage.page = await stage.session.browser.newPage();
}
