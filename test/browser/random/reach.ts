import type { ElementHandle, Page } from 'puppeteer';
import type { Dimensions } from '../../console/random/dimensions';
import { sectionOf } from '../../console/random/product-fields';
import { LeftOut } from '../corpus/seller';
import { pressAt, pressIfSeen, seen, settle } from './hands';

/** A form in a tab, and what its console is like. */
export interface Place {
  page: Page;
  is: Dimensions;
}

type Part = 'basic' | 'seo' | 'service' | 'specs';

/** The element of a product's field, brought into view as a person does; a choice by what is to be chosen. */
export async function reachField({ page, is }: Place, ...hands: string[]): Promise<ElementHandle<Element>> {
  const part = sectionOf(hands[0]?.split(':')[0] ?? '');
  if (!part) throw new LeftOut(`no ${hands[0]} in this console`);
  if (!(await seen(page, ...hands))) await bring({ page, is }, part);
  return found(page, hands);
}

/** Brings a part of the form into view. */
export async function bring({ page, is }: Place, part: Part): Promise<void> {
  if (is.page === 'wizard' && (await seen(page, `shown:${part}`))) return;
  if (is.page === 'wizard') await pressIfSeen(page, part === 'basic' || part === 'seo' ? 'previous' : 'next');
  else if (is.page !== 'one') await pressAt(page, `part:${part}`);
  await settle();
}

/** Brings the specifications into view. */
export async function bringSpecs(place: Place): Promise<void> {
  // They may still be on their way.
  if (place.is.data === 'in-parts') await new Promise((resolve) => setTimeout(resolve, 600));
  if (!(await seen(place.page, 'add'))) await bring(place, 'specs');
  await found(place.page, ['add']);
}

/** Brings a specification into view, whatever page of the list it is on. */
export async function bringSpec(place: Place, key: string): Promise<void> {
  const { page } = place;
  await bringSpecs(place);
  const marks = ['delete', 'menu', 'open', 'fold', 'spec.name'].map((mark) => `${mark}@${key}`);
  const isThere = async () => (await seen(page, ...marks)) !== null;
  if (await isThere()) return;
  const list = await seen(page, 'window');
  if (list) return scrollTo(page, list, isThere);
  for (let turn = 0; turn < PAGES && !(await isThere()); turn++)
    if (!(await turned(page, 'previous-page'))) break;
  for (let turn = 0; turn < PAGES && !(await isThere()); turn++)
    if (!(await turned(page, 'next-page'))) break;
}

const PAGES = 20;

/** Turns a page, unless it is the last one that way. */
export async function turned(page: Page, way: 'previous-page' | 'next-page'): Promise<boolean> {
  const button = await seen(page, way);
  if (!button || (await button.evaluate((node) => node.hasAttribute('disabled')))) return false;
  await pressAt(page, way);
  return true;
}

async function scrollTo(
  page: Page,
  list: ElementHandle<Element>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  await list.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await list.hover();
  await page.mouse.wheel({ deltaY: -5_000 });
  await settle();
  for (let turn = 0; turn < PAGES * 3 && !(await isThere()); turn++) {
    await page.mouse.wheel({ deltaY: 100 });
    await settle();
  }
}

/** Waits until one of several can be seen. */
export async function found(page: Page, hands: readonly string[]): Promise<ElementHandle<Element>> {
  for (let tries = 0; tries < 60; tries++) {
    const element = await seen(page, ...hands);
    if (element) return element;
    await settle();
  }
  throw new Error(`Not in sight: ${hands.join(' or ')}`);
}
