import { redlineState, until, untilState } from '../harness/findings';
import type { FormDriver } from '../harness/form-driver';
import { formAddress, openForm } from '../harness/open-console';
import { addressOf } from '../harness/serve';
import type { Scenario } from '../scenarios/scenario';
import { queryOf, type Rendering } from './renderings';
import type { Stage } from './stage';

/** How long a console may take to leave a form, in milliseconds; after that it is loaded anew. */
const LEAVING = 2_000;

/**
 * Opens a scenario's form with nothing kept. Where the tab still shows this console, its own links lead there, which
 * saves its start; `anew` loads it in any case.
 */
export async function openAt(
  stage: Stage,
  rendering: Rendering,
  { product, site, query, early }: Scenario,
  anew: boolean,
): Promise<FormDriver> {
  const { session, page, extension } = stage;
  const options = queryOf(rendering, query);
  const shown = `${rendering.console} ${options}`;
  const stay = !anew && stage.shows === shown && (await isLeft(stage, rendering, options));
  if (!stay) await page.goto('about:blank');
  stage.shows = undefined;
  await extension.startAfresh(site);
  const form = await openForm(session.browser, rendering.console, product, {
    page,
    query: options,
    stay,
    ...(early && { early }),
  });
  await untilState(page, 'watching');
  if (isOneDocument(rendering)) stage.shows = shown;
  return form;
}

const isOneDocument = ({ console }: Rendering): boolean => formAddress(console, 'saas').includes('#');

/** Goes to My Products; false when a scenario left the console in another language, or Redline does not let go. */
async function isLeft({ page }: Stage, rendering: Rendering, options: string): Promise<boolean> {
  try {
    const language = await page.evaluate(() => document.documentElement.lang);
    if (!language.startsWith(rendering.language)) return false;
    await page.goto(addressOf(rendering.console, `?${options}#/products`));
    const isGone = async () =>
      (await redlineState(page)) === null && (await page.evaluate(() => !window.practice?.state()));
    await until(isGone, '', LEAVING);
    return true;
  } catch {
    return false;
  }
}
