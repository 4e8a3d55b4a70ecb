import type { Page } from 'puppeteer';
import type { SeenEdit } from '../../../drafts/lost-edits';
import type { BrowserName } from '../../harness/find-browser';
import { untilState } from '../../harness/findings';
import { clickOn } from '../../harness/form-driver';
import { launch } from '../../harness/launch';
import { openForm } from '../../harness/open-console';
import { hearEdits } from '../edits';
import { type KeptDraft, keptDrafts } from '../kept';

/** What a seller typed until the browser was killed. */
export interface Killed {
  /** Ids of the drafts that were kept before. */
  before: ReadonlySet<string>;
  edits: readonly SeenEdit[];
  /** When the signal was sent. */
  at: number;
}

export interface Round {
  browser: BrowserName;
  port: number;
  userDataDir: string;
  /** Told in what is typed, so that no two rounds type the same. */
  number: number;
}

const FIELDS = ['f-overview', 'f-support', 'f-seo-title', 'f-version'];
/** The kill comes at a random moment of this time after the first key, in milliseconds. */
const LONGEST = 1_500;

/** Starts the browser on the profile, tells what is kept, types fast and kills it at a random moment. */
export async function playRound(round: Round): Promise<{ kept: KeptDraft[]; killed: Killed }> {
  const session = await launch(round.browser, { port: round.port, userDataDir: round.userDataDir });
  const kept = await keptDrafts(session);
  const { page } = await openForm(session.browser, 'plain', 'saas', { query: 'delay=0&specDelay=0' });
  await untilState(page, 'watching');
  const edits = await hearEdits(page);
  const typing = typeOn(page, round.number).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
  const at = Date.now();
  await session.kill();
  await typing;
  return { kept, killed: { before: new Set(kept.map(({ id }) => id)), edits, at } };
}

/** What is kept in the end. */
export async function keptAfterAll({ browser, port, userDataDir }: Round): Promise<KeptDraft[]> {
  const session = await launch(browser, { port, userDataDir });
  try {
    return await keptDrafts(session);
  } finally {
    await session.close();
  }
}

/** Types into one field after the other, a key every 15 to 45 ms, until the page is gone. */
async function typeOn(page: Page, number: number): Promise<void> {
  for (let word = 0; ; word++) {
    const field = await page.waitForSelector(`#${FIELDS[word % FIELDS.length]}`);
    if (!field) return;
    await clickOn(field);
    await page.keyboard.press('End');
    for (const key of ` r${number}w${word}`) {
      await page.keyboard.press(key as 'a');
      await new Promise((resolve) => setTimeout(resolve, 15 + Math.random() * 30));
    }
  }
}
