import { browser } from 'wxt/browser';
import { Wish } from '../../messages/shapes';

const KEY = 'pendingRestore';

/** Keeps a wish until the form opens or the browser closes; a newer wish takes its place. */
export const keepWish = (wish: Wish): Promise<void> => browser.storage.session.set({ [KEY]: wish });

/** The wish that waits for this product's form in this tab. It waits no longer: whoever takes a wish restores. */
export async function takeWish(tabId: number, productKey: string): Promise<Wish | undefined> {
  const { data: wish } = Wish.safeParse((await browser.storage.session.get(KEY))[KEY]);
  if (wish?.tabId !== tabId || wish.productKey !== productKey) return undefined;
  await browser.storage.session.remove(KEY);
  return wish;
}
