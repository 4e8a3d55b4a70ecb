import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { CONSOLE_OUT } from '../../console/build';
import { products } from '../../console/products';
import { OTHER_FORMS } from '../../form/layouts/other-forms';
import { OTHER_PAGES } from '../../form/layouts/other-pages';
import { redlineState } from '../harness/findings';
import { formAddress } from '../harness/open-console';
import { addressOf, HOST } from '../harness/serve';
import { queryOf, type Rendering } from './renderings';
import type { Stage } from './stage';
import { STRANGE_FORMS } from './strange-forms';

/** Pages that hold no product form, and on how many of them Redline showed and saved nothing. */
export interface QuietPages {
  visited: number;
  quiet: number;
  faults: string[];
}

/** The console's other pages: lists, drafts, details, log-in. */
export async function visitOtherPages(stage: Stage, rendering: Rendering): Promise<QuietPages> {
  const names = await otherPagesOf(rendering);
  const query = queryOf(rendering);
  return visit(
    stage,
    names.map((name) => {
      const [file = '', hash = ''] = name.split('#');
      return { name, address: addressOf(rendering.console, `${file}?${query}${hash && `#${hash}`}`) };
    }),
  );
}

/** Pages of the same host that no console has: other forms, with some of the same words. */
export const visitStrangers = (stage: Stage): Promise<QuietPages> =>
  visit(
    stage,
    Object.keys(STRANGERS).map((path) => ({
      name: decodeURIComponent(path.slice(7)),
      address: `https://${HOST}${path}`,
    })),
  );

/** The strangers by the path they are served under. */
export const STRANGERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...OTHER_PAGES, ...OTHER_FORMS, ...STRANGE_FORMS }).map(([name, { html }]) => [
    `/other/${encodeURIComponent(name)}`,
    `<!doctype html><meta charset="utf-8"><title>Console</title><link rel="icon" href="data:,">${html}`,
  ]),
);

async function otherPagesOf({ console: name }: Rendering): Promise<string[]> {
  if (formAddress(name, 'saas').includes('#')) return ROUTES;
  const files = await readdir(join(CONSOLE_OUT, name));
  return files.filter((file) => file.endsWith('.html') && !formAddress(name, 'saas').includes(file));
}

const ROUTES = ['', 'products', 'applications', 'drafts', 'login', `products/${products[0]?.id}`].map(
  (route) => `index.html#/${route}`,
);

/** How long Redline may think about a page that holds nothing for it, in milliseconds. */
const THOUGHT = 500;

async function visit(
  { page, extension }: Stage,
  pages: readonly { name: string; address: string }[],
): Promise<QuietPages> {
  await page.goto('about:blank');
  // A form that was just left is still being kept.
  await pause(THOUGHT);
  await extension.startAfresh();
  const faults: string[] = [];
  for (const { name, address } of pages) {
    await page.goto('about:blank');
    await page.goto(address);
    await pause(THOUGHT);
    await fillIn(page);
    await pause(THOUGHT);
    const shown = await redlineState(page);
    const kept = [...(await extension.kept('baselines')), ...(await extension.kept('drafts'))];
    if (shown) faults.push(`${name}: shows ${shown.state}`);
    else if (kept.length > 0) faults.push(`${name}: kept something`);
    if (kept.length > 0) await extension.startAfresh();
  }
  return { visited: pages.length, quiet: pages.length - faults.length, faults };
}

/** Types into whatever text controls there are. */
async function fillIn(page: Page): Promise<void> {
  const inputs = await page.$$(
    'input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), textarea',
  );
  for (const input of inputs.slice(0, 4)) {
    await input.focus();
    await page.keyboard.type('12');
  }
}
