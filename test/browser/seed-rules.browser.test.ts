import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsoleName } from '../console/build';
import { findings, until, untilState } from './harness/findings';
import { BROWSERS, launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';
import { type ConsoleServer, serveConsoles } from './harness/serve';
import type { BrowserSession } from './harness/session';
import { SCENARIOS } from './scenarios';

/** Standing on every edit as soon as there is one; the rules' own tables prove them. */
const OF_EVERY_EDIT = new Set(['takes-effect-after-approval', 'saas-interfaces-called-on-submit']);

const CONSOLES = (process.env.REDLINE_CONSOLES ?? 'tiny,plain').split(',') as ConsoleName[];

describe.each(BROWSERS)('in %s', (browser) => {
  let server: ConsoleServer;
  let session: BrowserSession;
  let page: Page;

  beforeAll(async () => {
    server = await serveConsoles();
    session = await launch(browser, { port: server.port });
    page = await session.browser.newPage();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const flagged = async (): Promise<string[]> =>
    (await findings(page))
      .filter(({ rule }) => !OF_EVERY_EDIT.has(rule))
      .map(({ rule, field, spec }) => [rule, field, spec].filter(Boolean).join(' '))
      .sort();

  describe.each(CONSOLES)('on the console %s', (name) => {
    test.each(SCENARIOS)('$product: $name', async ({ product, act, flags }) => {
      const form = await openForm(session.browser, name, product, { page });
      await untilState(page, 'watching');
      await act(form);
      const wanted = [...flags].sort();
      await until(async () => (await flagged()).join() === wanted.join(), wanted.join(), 1_500).catch(
        () => {},
      );
      // What comes late is as wrong as what is missing.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await flagged()).toEqual(wanted);
    });
  });

  test('nothing but the consoles was asked for', () => {
    expect(unexpectedRequests(server)).toEqual([]);
  });
});
