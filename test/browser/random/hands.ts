import type { ElementHandle, Page } from 'puppeteer';
import { clickOn, find } from '../harness/form-driver';

/** The element that a hand goes to for something, in whichever frame; null while it cannot be seen. */
export async function seen(page: Page, ...anyOf: string[]): Promise<ElementHandle<Element> | null> {
  for (const frame of page.frames()) {
    const look = (whats: string[]) =>
      whats.map((what) => window.hands?.at(what)).find((element) => element) ?? null;
    const handle = await frame.evaluateHandle(look, anyOf).catch(() => null);
    const element = handle?.asElement();
    if (element) return element as ElementHandle<Element>;
  }
  return null;
}

/** What a field holds, as the console itself knows it. */
export async function told(page: Page, what: string): Promise<unknown> {
  for (const frame of page.frames()) {
    const value = await frame.evaluate((asked) => window.hands?.told(asked) ?? null, what).catch(() => null);
    if (value !== null) return value;
  }
  return undefined;
}

/** Waits until something can be seen, and presses it. */
export async function pressAt(page: Page, what: string): Promise<void> {
  const element = await find(what, async () => (await seen(page, what)) ?? page.evaluateHandle(() => null));
  await clickOn(element);
  await settle();
}

/** Presses it if it is there. */
export async function pressIfSeen(page: Page, what: string): Promise<boolean> {
  if (!(await seen(page, what))) return false;
  await pressAt(page, what);
  return true;
}

/** A console may draw anew what was edited; a person does not press before that is done. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
