import type { ElementHandle, Page } from 'puppeteer';
import { expect } from 'vitest';
import type { Seller } from './scenario';

/** A seller at a page, with real mouse and keys. */
export function sellerAt(page: Page): Seller {
  let answer = true;
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => void (answer ? dialog.accept() : dialog.dismiss()));
  const flags = () => page.evaluate(() => window.dynamics.flags());
  const spot = async (what: Sought): Promise<ElementHandle<HTMLElement>> => {
    const found = (await page.evaluateHandle(findIn, what)).asElement();
    if (!found) throw new Error(`Not in the page: ${JSON.stringify(what)}`);
    return found as ElementHandle<HTMLElement>;
  };
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const click = async (element: ElementHandle<HTMLElement>): Promise<void> => {
    await element.click();
    await settle(page);
  };
  return {
    press: async (text, near) => click(await spot({ kind: 'text', text, near })),
    tick: async (text, near) => click(await spot({ kind: 'box', text, near })),
    async type(text, value, near) {
      const field = await spot({ kind: 'field', text, near });
      await field.click({ count: 3 });
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      if (value === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(value);
      await settle(page);
    },
    async over(text, near) {
      await (await spot({ kind: 'text', text, near })).hover();
      await settle(page);
    },
    async write(selector, value) {
      await page.type(selector, value);
      await settle(page);
    },
    async choose(selector, option) {
      await page.select(selector, option);
      await settle(page);
    },
    async scroll(selector, to) {
      await page.$eval(selector, (element, top) => element.scrollTo({ top }), to);
      await wait(60);
    },
    answer: (yes) => {
      answer = yes;
    },
    wait,
    async sees(...wanted) {
      for (let turn = 0; turn < 25 && (await flags()).join() !== wanted.join(); turn++) await wait(20);
      expect(await flags()).toEqual(wanted.sort());
    },
  };
}

/** Two frames: one for the page, one for Redline. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))),
      ),
  );

interface Sought {
  kind: 'text' | 'box' | 'field';
  text: string;
  near: string | undefined;
}

/** Runs in the page. The last match counts: what opened last lies on top. */
function findIn({ kind, text, near }: Sought): Element | undefined {
  const shown = (element: Element) => element.checkVisibility();
  const holds = (element: Element, wanted: string) =>
    [...element.querySelectorAll('*'), element].some(
      (part) =>
        (part.childElementCount === 0 && part.textContent?.trim() === wanted) ||
        ((part as HTMLInputElement).value === wanted && part.matches('input, textarea')),
    );
  const places =
    near === undefined
      ? [document.body]
      : [...document.querySelectorAll('tr, [role="row"], .row, .card, .line, li, [role="dialog"]')].filter(
          (one) => shown(one) && holds(one, near),
        );
  // The innermost place that holds both.
  const inner = places.filter((one) => !places.some((other) => other !== one && one.contains(other)));
  const own = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() === text);
  const place =
    inner.at(-1)?.closest('.card') &&
    kind === 'text' &&
    ![...(inner.at(-1)?.querySelectorAll('*') ?? [])].some(own)
      ? inner.at(-1)?.closest('.card')
      : inner.at(-1);
  if (!place) return undefined;
  const inPlace = [...place.querySelectorAll('*')].filter(shown);
  if (kind === 'text') {
    if (text.startsWith('.')) return inPlace.findLast((one) => one.matches(text));
    return inPlace.findLast(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() === text) ||
        (one.getAttribute('aria-label') ?? one.getAttribute('title')) === text,
    );
  }
  const wanted =
    kind === 'box'
      ? 'input[type="checkbox"], input[type="radio"], [role="switch"]'
      : 'input:not([type="checkbox"], [type="radio"]), textarea, select';
  if (text === '') return inPlace.find((one) => one.matches(wanted));
  const captioned = inPlace.find(
    (one) => one.matches(wanted) && one.closest('label')?.textContent?.trim() === text,
  );
  if (captioned) return captioned;
  const caption = [...document.querySelectorAll('th, .caption, [role="columnheader"]')]
    .filter(shown)
    .findLast(
      (one) =>
        one.textContent?.trim() === text &&
        (near === undefined || one.matches('th, [role="columnheader"]') || place.contains(one)),
    );
  const column = caption?.matches('th, [role="columnheader"]')
    ? [...(caption.parentElement?.children ?? [])].indexOf(caption)
    : -1;
  const holder = column < 0 ? caption?.nextElementSibling : place.children[column];
  return [...(holder?.querySelectorAll(wanted) ?? [])].find(shown);
}
