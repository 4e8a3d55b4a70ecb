import type { Page } from 'puppeteer';
import type { ConsoleName } from '../../console/build';
import type { BrowserName } from '../harness/find-browser';
import { redlineState, until, untilState } from '../harness/findings';
import { launch } from '../harness/launch';
import { openForm } from '../harness/open-console';
import type { BrowserSession } from '../harness/session';
import { type Back, compareStates } from './back';
import { editAll } from './edit-all';

export interface Run {
  browser: BrowserName;
  console: ConsoleName;
  language: 'en' | 'zh';
  port: number;
}

export interface Outcome extends Back {
  /** What the popup said when it was done, and how many fields it named as not put back. */
  report: string;
  named: number;
  milliseconds: number;
}

/** How long a restore may take in any console. */
const LIMIT = 60_000;

/** Edits every field in one console, ends the browser as a crash does, and restores from the popup. */
export async function restoreRun({ browser, console: name, language, port }: Run): Promise<Outcome> {
  // Two rows a page, where the console turns pages.
  const query = `lang=${language}&rows=2`;
  let session = await launch(browser, { port });
  try {
    const form = await openForm(session.browser, name, 'saas', { query });
    await untilState(form.page, 'watching');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const released = await form.state();
    await editAll(form);
    await form.page.keyboard.press('Tab');
    await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const edited = await form.state();
    const { userDataDir } = session;
    await session.kill();

    session = await launch(browser, { port, userDataDir });
    const again = await openForm(session.browser, name, 'saas', { query });
    await untilState(again.page, 'watching');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const told = await restoreFromPopup(session, again.page);
    return { ...compareStates(released, edited, await again.state()), ...told };
  } finally {
    await session.close();
  }
}

/** Presses Restore in the popup and waits for its report. */
export async function restoreFromPopup(
  session: BrowserSession,
  page: Page,
): Promise<Pick<Outcome, 'report' | 'named' | 'milliseconds'>> {
  const popup = await session.openPopup(page);
  await popup.waitForSelector('[data-draft] [data-action="restore"]');
  const began = Date.now();
  await popup.$eval('[data-draft] [data-action="restore"]', (button) => (button as HTMLElement).click());
  await popup
    .waitForSelector('[data-report=done], [data-report=failed]', { timeout: LIMIT })
    .catch(async () => {
      throw new Error(
        `No report after ${LIMIT} ms; the popup says: ${await popup.$eval('body', (body) => body.textContent)}`,
      );
    });
  const milliseconds = Date.now() - began;
  const report = await popup.$eval('[data-report]', (section) => section.textContent ?? '');
  const named = await popup.$$eval('[data-report] .missed > li', (misses) => misses.length);
  return { report, named, milliseconds };
}
