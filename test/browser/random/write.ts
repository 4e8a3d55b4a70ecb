import type { ElementHandle } from 'puppeteer';
import { clickOn, leave, typeInto } from '../harness/form-driver';
import { settle, told } from './hands';
import { found, type Place } from './reach';

/** Types into a field and goes on to the next one. */
export async function write({ page }: Place, element: ElementHandle<Element>, value: string): Promise<void> {
  await typeInto(page, element, value);
  await leave(page);
  await settle();
}

/** Chooses what a field is to hold, however many presses that takes; `hand` is in sight. */
export async function choose(place: Place, hand: string, value: string): Promise<void> {
  const { page } = place;
  const element = await found(page, [`${hand}:${value}`, hand]);
  const isSelect = await element.evaluate((node) => node.tagName === 'SELECT');
  if (isSelect) await (element as ElementHandle<HTMLSelectElement>).select(value);
  else {
    const opens = !(await isFor(place, element, `${hand}:${value}`));
    await clickOn(element);
    if (opens) await clickOn(await found(page, [`${hand}:${value}`]));
  }
  await settle();
}

/** Answers Yes or No, or turns a switch. */
export async function turn(place: Place, hand: string, on: boolean): Promise<void> {
  if ((await told(place.page, hand)) === on) return;
  const value = on ? 'yes' : 'no';
  const element = await found(place.page, [`${hand}:${value}`, hand]);
  const isSelect = await element.evaluate((node) => node.tagName === 'SELECT');
  if (isSelect) await (element as ElementHandle<HTMLSelectElement>).select(value);
  else await clickOn(element);
  await settle();
}

async function isFor({ page }: Place, element: ElementHandle<Element>, hand: string): Promise<boolean> {
  void page;
  return element.evaluate((node, what) => {
    const { defaultView } = node.ownerDocument;
    return defaultView?.hands?.at(what) === node;
  }, hand);
}
