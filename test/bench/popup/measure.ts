import type { Page } from 'puppeteer';
import { arrive } from '../../browser/harness/firefox';
import type { BrowserSession } from '../../browser/harness/session';

/** One opening of the popup, in milliseconds. */
export interface Opening {
  /** From the start of the popup's document to the first paint that holds drafts. */
  painted: number;
  /** From the press on the button to drafts that a test can see, the browser's own work included. */
  pressed: number;
  searches: number[];
  filters: number[];
  history: number;
}

/** Opens the popup as a seller does (in Firefox, where its button cannot be pressed, as a tab) and uses it. */
export async function measureOpening(session: BrowserSession, over: Page): Promise<Opening> {
  const start = performance.now();
  const popup = session.name === 'chromium' ? await session.openPopup(over) : await asTab(session);
  await popup.waitForSelector('[data-draft]');
  const pressed = performance.now() - start;
  const painted = await popup.evaluate(firstPaintWithDrafts);
  const searches = await popup.evaluate(timeEach, 'input[type="search"]', 'input', SEARCHES);
  const filters = await popup.evaluate(timeEach, '[data-filter="state"]', 'change', STATES);
  const history = await popup.evaluate(timeHistory);
  await popup.close();
  return { painted, pressed, searches, filters, history };
}

/** Each finds something else than the one before. */
const SEARCHES = [
  'peak',
  'peakboard hr 3',
  '云',
  '云备份 2',
  'harbour log',
  'p-17',
  'ledger',
  'toolkit 4',
  '',
];
const STATES = ['submitted', 'pinned', 'open', 'any'];

async function asTab(session: BrowserSession): Promise<Page> {
  const page = await session.browser.newPage();
  await arrive(page, session.extensionUrl('popup.html'));
  return page;
}

/* The functions below run in the popup. */

/**
 * The popup marks when drafts are in its document; the paint that shows them is the first, or comes a frame later.
 * A browser without a screen does not always tell of its first paint: then it is a frame after the mark as well.
 */
async function firstPaintWithDrafts(): Promise<number> {
  const entry = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
  const wait = async (name: string) => {
    for (let tries = 0; entry(name) === undefined && tries < 50; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await wait('drafts');
  await wait('first-contentful-paint');
  const [paint = 0, drafts = Number.NaN] = [entry('first-contentful-paint'), entry('drafts')];
  return drafts <= paint ? paint : drafts + 1_000 / 60;
}

/** Gives a control each value in turn; the time until the list has changed and a frame has passed. */
async function timeEach(selector: string, event: string, values: readonly string[]): Promise<number[]> {
  const control = document.querySelector<HTMLInputElement>(selector);
  const list = document.querySelector('.drafts');
  if (!control || !list) throw new Error(`no ${selector}`);
  const times: number[] = [];
  for (const value of values) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      setTimeout(reject, 5_000, new Error(`the list stayed the same for “${value}”`));
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      seen.observe(list, { childList: true, subtree: true, characterData: true });
      control.value = value;
      control.dispatchEvent(new Event(event, { bubbles: true }));
    });
    times.push(performance.now() - start);
  }
  return times;
}

async function timeHistory(): Promise<number> {
  const start = performance.now();
  document.querySelector<HTMLElement>('[data-draft] [data-action="versions"]')?.click();
  while (!document.querySelector('[data-version]')) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
