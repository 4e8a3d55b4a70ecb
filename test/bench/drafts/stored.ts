import type { Page } from 'puppeteer';
import { storedBy } from '../../browser/harness/storage';

/**
 * Waits in a page of the extension until what it stores holds a text; answers the time, by the machine's clock, or
 * nothing when it never did. Reading takes a while, so times are true to that.
 */
export async function untilStored(
  extension: Page,
  text: string,
  limit: number,
): Promise<{ at: number; reading: number } | undefined> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const began = Date.now();
    const isThere = (await storedBy(extension)).includes(text);
    if (isThere) return { at: Date.now(), reading: Date.now() - began };
  }
  return undefined;
}
