import type { ElementHandle, Page } from 'puppeteer';
import { clickOn, stateOf } from './form-driver';

/** Replaces an entry of a tag input by taking tags off its end and typing them again; adds one without `index`. */
export async function retag(
  page: Page,
  input: ElementHandle<Element>,
  field: 'highlights' | 'cases',
  value: string,
  index = Number.POSITIVE_INFINITY,
): Promise<void> {
  const tags = (await stateOf(page)).fields[field] as string[];
  await clickOn(input);
  for (let at = index; at < tags.length; at++) await page.keyboard.press('Backspace');
  for (const tag of [value, ...tags.slice(index + 1)]) {
    await page.keyboard.type(tag);
    await page.keyboard.press('Enter');
  }
}
