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
  await enterTags(page, [value, ...tags.slice(index + 1)]);
}

/** Types tags into the tag input that has the focus. */
export async function enterTags(page: Page, tags: readonly string[]): Promise<void> {
  for (const tag of tags) {
    await page.keyboard.type(tag);
    await page.keyboard.press('Enter');
  }
}
