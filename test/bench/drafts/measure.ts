import type { Page } from 'puppeteer';
import { launchChromium } from '../../browser/harness/chromium';
import { untilState } from '../../browser/harness/findings';
import { leave } from '../../browser/harness/form-driver';
import { openForm } from '../../browser/harness/open-console';
import { extensionPage, storedBy } from '../../browser/harness/storage';
import { restoreFromPopup } from '../../browser/restore/run';
import { durableTimes, watchSaves } from './durable';
import { KINDS, type Kind } from './kinds';
import { untilStored } from './stored';

/** What one extension does with what is typed. Times in milliseconds. */
export interface Figures {
  name: string;
  /** From the last key of a word until the extension's own store holds it; nothing where that cannot be known. */
  stored: number[];
  /** How long one look into the store takes: the times are true to that. */
  reading: number;
  /** From a key until Redline has it on the disk, while typing goes on. */
  durable: number[];
  saved: Kind[];
  back: Kind[];
}

/** A word that has not come into the store by then never does. */
const LIMIT = 15_000;
const WORDS = Number(process.env.WORDS ?? 12);
const CONSOLE = 'tiny';

/** Types, edits one control of each kind, and reloads, in a browser with this extension alone. */
export async function measure(folder: string | undefined, name: string, port: number): Promise<Figures> {
  const session = await launchChromium({ port, ...(folder !== undefined && { extension: folder }) });
  const isRedline = folder === undefined;
  try {
    const form = await openForm(session.browser, CONSOLE, 'saas');
    if (isRedline) await untilState(form.page, 'watching');
    const store = await extensionPage(session, isRedline ? 'icon/16.png' : 'manifest.json');
    await form.page.bringToFront();
    await rest(1_500);
    const released = await form.state();

    if (isRedline) await watchSaves(form.page);
    const { times, reading } = await typeWords(form.page, store, () => form.type('support', '-'));
    const durable = isRedline ? await durableTimes(form.page) : [];

    for (const kind of KINDS) await kind.edit(form);
    await leave(form.page);
    await rest(3_000);
    const edited = await form.state();
    const changed = KINDS.filter(({ value }) => !same(value(edited), value(released)));
    const kept = await storedBy(store);
    const saved = changed.filter(({ text }) => text !== undefined && kept.includes(text));

    const again = await openForm(session.browser, CONSOLE, 'saas', { page: form.page });
    await rest(3_000);
    if (isRedline) {
      await untilState(again.page, 'watching');
      await restoreFromPopup(session, again.page);
    }
    const now = await again.state();
    const back = changed.filter(({ value }) => same(value(now), value(edited)));
    return { name, stored: times, reading, durable, saved, back };
  } finally {
    await session.close();
  }
}

/**
 * Types word after word at the end of a field; after each, waits for it to be in the store. Between them stands a dash,
 * for a space at the end is no change and so is never saved.
 */
async function typeWords(page: Page, store: Page, focus: () => Promise<void>) {
  const times: number[] = [];
  let reading = 0;
  await focus();
  for (let word = 0; word < WORDS; word++) {
    const text = `zq${word}x${Math.random().toString(36).slice(2, 8)}`;
    await page.keyboard.type(`-${text}`, { delay: 40 });
    const typed = Date.now();
    const found = await untilStored(store, text, LIMIT);
    // What is not found once will not be found the other times.
    if (!found) break;
    times.push(Math.max(0, found.at - typed));
    reading = Math.max(reading, found.reading);
  }
  return { times, reading };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
