import { browser } from 'wxt/browser';

/** The pages that something was taught of; without the parser, because a script on every page carries this. */
export async function readTaughtAddresses(): Promise<string[]> {
  const { lessons } = await browser.storage.local.get('lessons');
  if (!Array.isArray(lessons)) return [];
  return lessons.flatMap((one) => (typeof one?.address === 'string' ? [one.address] : []));
}
