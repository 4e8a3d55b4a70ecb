import type { Page } from 'puppeteer';

/** One key and the flag it brought, in milliseconds after the key reached the page. */
export interface Latency {
  /** The flag stands in the document. */
  drawn: number;
  /** The frame with the flag is on its way to the screen. */
  painted: number;
}

declare global {
  interface Window {
    latencies: Latency[];
    /** Milliseconds from a key until the page showed what it typed. */
    shown: number[];
  }
}

/** In the page: notes, for each key, when the frame with what it typed was on its way to the screen. */
export function watchTyping(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.shown = [];
    let pressed = 0;
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    window.addEventListener('input', () => {
      const from = pressed;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.shown.push(performance.now() - from);
        port2.postMessage(undefined);
      });
    });
  });
}

/** In the page: notes, for each key, when the flag of `rule` came to stand and when it was painted. */
export function watchFlag(page: Page, rule: string): Promise<void> {
  return page.evaluate((sought) => {
    window.latencies = [];
    const shadow = document.querySelector('redline-root')?.shadowRoot;
    if (!shadow) throw new Error('Redline is not in the page.');
    const flagged = () => shadow.querySelector(`[data-rule="${sought}"]`) !== null;
    let pressed: number | undefined;
    let before = flagged();
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    new MutationObserver(() => {
      const now = flagged();
      if (now && !before && pressed !== undefined) {
        const from = pressed;
        const drawn = performance.now() - from;
        // A message is answered after the frame that is being made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.latencies.push({ drawn, painted: performance.now() - from });
        port2.postMessage(undefined);
      }
      before = now;
    }).observe(shadow, { childList: true, subtree: true });
  }, rule);
}

export const shownTimes = (page: Page): Promise<number[]> => page.evaluate(() => window.shown);

export const latencies = (page: Page): Promise<Latency[]> => page.evaluate(() => window.latencies);
