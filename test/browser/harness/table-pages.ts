import type { ElementHandle, Page } from 'puppeteer';
import { until } from './findings';
import { clickAnew } from './form-driver';

/** Turns the pages of the specification table, from the first one on, until a row has the name. */
export async function toPageWith(page: Page, name: string, first: string, next: string): Promise<void> {
  // A press is lost where what it leaves moves the page under it: once more from the start, then.
  for (let turn = 0; turn < 2; turn++) {
    if (await page.evaluate(hasRow, name)) return;
    await turnBy(page, first);
    while (!(await page.evaluate(hasRow, name))) if (!(await turnBy(page, next))) break;
  }
}

/** Presses a button of the pager, if it is there, and waits for the rows, which a page may draw a moment later. */
async function turnBy(page: Page, button: string): Promise<boolean> {
  if (!(await page.$(button))) return false;
  const before = await page.evaluate(rowsNow);
  await clickAnew(() => page.waitForSelector(button) as Promise<ElementHandle<Element>>);
  await until(async () => (await page.evaluate(rowsNow)) !== before, 'the rows of another page', 2_000).catch(
    () => undefined,
  );
  return true;
}

/** Scrolls down, as a seller would, until a table that draws only the rows in view has one of this name. */
export async function scrollToRow(page: Page, name: string): Promise<void> {
  if (await page.evaluate(hasRow, name)) return;
  await page.$eval('.specs', (section) => section.scrollIntoView({ block: 'start' }));
  for (let turn = 0; turn < SCREENS && !(await page.evaluate(hasRow, name)); turn++) {
    if (turn > 0) await page.mouse.wheel({ deltaY: 500 });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** No table of the practice consoles is longer than this, in turns of the wheel. */
const SCREENS = 40;

/* The functions below run in the page. */

const rowsNow = (): string =>
  [...document.querySelectorAll('.specs tbody tr')]
    .map(({ firstElementChild: cell }) => cell?.querySelector('input')?.value ?? cell?.textContent)
    .join('\n');

function hasRow(name: string): boolean {
  const rows = [...document.querySelectorAll('.specs tbody tr')];
  return rows.some((row) => {
    const [cell] = row.children;
    return (cell?.querySelector('input')?.value ?? cell?.textContent?.trim()) === name;
  });
}
