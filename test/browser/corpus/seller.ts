import type { Page } from 'puppeteer';
import { findings, until, untilState } from '../harness/findings';
import { type FormDriver, paste } from '../harness/form-driver';
import { isComplete, openForm } from '../harness/open-console';
import { addressOf } from '../harness/serve';
import { pathOfSample } from '../scenarios/sample-files';
import type { Seller } from '../scenarios/scenario';
import { pressFix } from './press-fix';
import { nameOf, queryOf, type Rendering } from './renderings';
import { asFlags, isOfEveryEdit } from './truth';

/** Thrown by a scenario that a console does not have. */
export class LeftOut extends Error {}

/** How long a finding may take to stand on a busy machine, in milliseconds. */
const PATIENCE = 3_000;

/** What a seller does beside the form, in one rendering. */
export function sellerAt(form: FormDriver, rendering: Rendering, product: string, query: string): Seller {
  const { page } = form;
  let current = product;
  return {
    paste: (text) => paste(page, text),
    putBack: async (rule) => {
      await untilFlagged(page, (flags) => flags.some((flag) => flag.startsWith(`${rule} `)), rule);
      await pressFix(page, rule);
    },
    async goTo(alias) {
      current = alias;
      await openForm(page.browser(), rendering.console, alias, {
        page,
        query: queryOf(rendering, query),
        stay: true,
      });
      await untilState(page, 'watching');
    },
    async leave() {
      await page.goto(addressOf(rendering.console, `?${queryOf(rendering, query)}#/products`));
      const left = () => page.evaluate(() => !window.practice?.state()).catch(() => false);
      await until(left, `the form of ${nameOf(rendering)} is left`);
    },
    sees: (...flags) =>
      untilFlagged(page, (standing) => standing.join() === [...flags].sort().join(), flags.join()),
    async waitForData() {
      await until(() => isComplete(page, current), `all data of ${current}`, 20_000);
      await untilState(page, 'watching');
    },
    file: pathOfSample,
    only(condition, otherwise) {
      if (!condition) throw new LeftOut(otherwise);
    },
  };
}

/** Findings that stand now, but for those of every edit. */
export const flagsOn = async (page: Page): Promise<string[]> =>
  asFlags(await findings(page)).filter((flag) => !isOfEveryEdit(flag));

async function untilFlagged(page: Page, enough: (flags: string[]) => boolean, what: string): Promise<void> {
  await until(async () => enough(await flagsOn(page)), `flagged: ${what}`, PATIENCE);
}
