import type { Page } from 'puppeteer';
import { clickOn } from './form-driver';

/** Turns the pages of the specification table, from the first one on, until a row has the name. */
export async function toPageWith(page: Page, name: string, first: string, next: string): Promise<void> {
  // A press is lost where what it leaves moves the page under it: once more from the start, then.
  for (let turn = 0; turn < 2; turn++) {
    if (await page.evaluate(hasRow, name)) return;
    const start = await page.$(first);
    if (start) await clickOn(start);
    while (!(await page.evaluate(hasRow, name))) {
      const further = await page.$(next);
      if (!further) break;
      await clickOn(further);
    }
  }
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

/** Runs in the page. */
function hasRow(name: string): boolean {
  const rows = [...document.querySelectorAll('.specs tbody tr')];
  return rows.some((row) => {
    const [cell] = row.children;
    return (cell?.querySelector('input')?.value ?? cell?.textContent?.trim()) === name;
  });
}
