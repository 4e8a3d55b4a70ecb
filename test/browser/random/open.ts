import type { Page } from 'puppeteer';
import { productOf } from '../../console/products';
import { chosenIn, dimensionsOf } from '../../console/random/dimensions';
import { LeftOut } from '../corpus/seller';
import { until, untilState } from '../harness/findings';
import { HOST } from '../harness/serve';
import { type RandomForm, randomForm } from './driver';
import { pressAt } from './hands';

const PATH = '/marketplace/random/';

/** One random console: its seed, and dimensions that are chosen instead of picked. */
export interface Chosen {
  seed: number;
  with: string;
}

const pathOf = ({ seed, with: chosen }: Chosen) => `${PATH}?seed=${seed}&with=${chosen}`;

/** The pages of random consoles by their paths, for the server. */
export const randomPages = (html: string, consoles: readonly Chosen[]): Record<string, string> =>
  Object.fromEntries(
    consoles.flatMap((one) => [pathOf(one), `${pathOf(one)}&frame=1`]).map((path) => [path, html]),
  );

/** Opens a product's form in a random console, as its sellers come to it, and waits until Redline watches it. */
export async function openRandom(page: Page, chosen: Chosen, alias: string): Promise<RandomForm> {
  const is = dimensionsOf(chosen.seed, chosenIn(chosen.with));
  const product = productOf(alias);
  if (!product || product.status === 'rejected' || product.status === 'draft')
    throw new LeftOut('only released products are listed');
  await page.goto('about:blank');
  const hash = is.entry === 'form' ? `#/products/${product.id}/modify` : '';
  await page.goto(`https://${HOST}${pathOf(chosen)}${hash}`);
  if (is.entry === 'list') await pressAt(page, `modify:${alias}`);
  if (is.first === 'texts') await pressAt(page, 'to-fields');
  const isOpen = () => page.evaluate(() => Boolean(window.practice?.state())).catch(() => false);
  await until(isOpen, `the form of ${alias}`, 10_000);
  await untilState(page, 'watching');
  // Its specifications may come half a second after the rest.
  await new Promise((resolve) => setTimeout(resolve, is.data === 'in-parts' ? 1_200 : 500));
  return randomForm({ page, is });
}
