import type { ElementHandle, Page } from 'puppeteer';
import { until } from './findings';
import { clickAnew } from './form-driver';

/** Turns the pages of the specification table, from the first one on, until a row has the name; one to be scrolled may not. */
export async function toPageWith(page: Page, name: string, first: string, next: string): Promise<void> {
  const isFound = () => page.evaluate(hasRow, name);
  const turnAll = async () => {
    if (await isFound()) return true;
    await turnBy(page, first);
    while (!(await isFound())) if (!(await turnBy(page, next))) return false;
    return true;
  };
  // The rows may still be on their way, and a press is lost where what it leaves moves the page under it.
  await until(turnAll, `a page with ${name}`, 2_000).catch(() => undefined);
}

/** Presses a button of the pager, if it is there, and waits for the rows, which a page may draw a moment later. */
async function turnBy(page: Page, button: string): Promise<boolean> {
  if (!(await page.$(button))) return false;
  const before = await page.evaluate(rowsNow);
  await clickAnew(() => page.waitForSelector(button) as Promise<ElementHandle<Element>>);
  // What tells of the button under the mouse lies over the rows.
  await page.mouse.move(0, 0);
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
