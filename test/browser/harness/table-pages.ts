import type { Page } from 'puppeteer';
import { clickOn } from './form-driver';

/** Turns the pages of the specification table, from the first one on, until a row has the name. */
export async function toPageWith(page: Page, name: string, first: string, next: string): Promise<void> {
  if (await page.evaluate(hasRow, name)) return;
  const start = await page.$(first);
  if (start) await clickOn(start);
  while (!(await page.evaluate(hasRow, name))) {
    const further = await page.$(next);
    if (!further) return;
    await clickOn(further);
  }
}

/** Runs in the page. */
function hasRow(name: string): boolean {
  const rows = [...document.querySelectorAll('.specs tbody tr')];
  return rows.some((row) => {
    const [cell] = row.children;
    return (cell?.querySelector('input')?.value ?? cell?.textContent?.trim()) === name;
  });
}
