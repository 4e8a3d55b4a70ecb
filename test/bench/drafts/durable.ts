import type { Page } from 'puppeteer';

declare global {
  interface Window {
    durable: number[];
  }
}

/**
 * In the page: notes for each key how long it took until Redline said that it is on the disk. A key that came while a
 * save was under way is in the next one, so it waits for the second that ends.
 */
export function watchSaves(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.durable = [];
    const root = document.querySelector('redline-root');
    if (!root) throw new Error('Redline is not in the page.');
    let underWay: number[] = [];
    let gathered: number[] = [];
    window.addEventListener(
      'input',
      ({ timeStamp }) => (underWay.length === 0 ? underWay : gathered).push(timeStamp),
      true,
    );
    new MutationObserver(() => {
      const now = performance.now();
      window.durable.push(...underWay.map((at) => now - at));
      underWay = gathered;
      gathered = [];
    }).observe(root, { attributes: true, attributeFilter: ['data-saved'] });
  });
}

export const durableTimes = (page: Page): Promise<number[]> => page.evaluate(() => window.durable);
