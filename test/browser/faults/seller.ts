import type { Page } from 'puppeteer';
import { lostEdits } from '../../drafts/lost-edits';
import { until, untilState } from '../harness/findings';
import { clickOn } from '../harness/form-driver';
import { openForm } from '../harness/open-console';
import type { BrowserSession } from '../harness/session';
import { hearEdits } from './edits';
import { rest } from './extension';
import { keptDrafts } from './kept';

/** A save that is under way has ended by then, in milliseconds. */
const SETTLED = 8_000;
/** Until then the bar still says what it said before the last key, in milliseconds: only a slow save is told of. */
const TOLD = 600;

/** Someone who types into a form, as far as a fault needs to know. */
export interface Seller {
  page: Page;
  /** Types some words at the end of a field, key by key. */
  type(words: string, field?: 'overview' | 'support' | 'version'): Promise<void>;
  /** What Redline says of saving, as it is read in the page. */
  said(): Promise<string>;
  /** Waits until Redline says something like this. */
  untilSaid(words: RegExp, timeout?: number): Promise<string>;
  untilSaved(timeout?: number): Promise<void>;
  /** How many edits no stored draft has; read in the browser that was started since, if there is one. */
  lost(restarted?: BrowserSession): Promise<number>;
}

/** Opens a product's form, in a new tab unless one is given. */
export async function openAsSeller(session: BrowserSession, given?: Page): Promise<Seller> {
  const query = 'delay=0&specDelay=0';
  const { page } = await openForm(session.browser, 'plain', 'saas', { query, ...(given && { page: given }) });
  await untilState(page, 'watching', 20_000);
  const edits = await hearEdits(page);
  const said = () => page.$$eval('redline-root', saidIn);
  return {
    page,
    said,
    type: async (words, field = 'overview') => {
      const control = await page.waitForSelector(`#f-${field}`);
      if (control) await clickOn(control);
      await page.keyboard.press('End');
      await page.keyboard.type(words, { delay: 15 });
    },
    untilSaid: async (words, timeout = 12_000) => {
      await until(async () => words.test(await said()), `Redline says ${words}`, timeout).catch(
        async (error) => {
          throw new Error(`${error.message} but ${await said()}`);
        },
      );
      return said();
    },
    untilSaved: async (timeout = 20_000) => {
      await rest(TOLD);
      await until(async () => /^Saved/.test(await said()), 'the draft is saved', timeout).catch(
        async (error) => {
          throw new Error(`${error.message} but ${await said()}`);
        },
      );
    },
    lost: async (restarted = session) => {
      const end = Date.now() + SETTLED;
      for (;;) {
        const kept = (await keptDrafts(restarted)).map(({ changes }) => changes?.edits ?? {});
        const lost = lostEdits(edits, kept).length;
        if (lost === 0 || Date.now() > end) return lost;
        await rest(100);
      }
    },
  };
}

/** In the page: the sentence when there is one, or else the one word in the bar. One Redline speaks, or it is a fault. */
function saidIn(roots: Element[]): string {
  if (roots.length !== 1) return `${roots.length} Redlines`;
  const shadow = roots[0]?.shadowRoot;
  const text = (selector: string) => shadow?.querySelector(selector)?.textContent?.trim() ?? '';
  return text('.strip.unsaved') || text('.saving') || 'nothing';
}
