import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../browser/harness/find-browser';
import { sellerAt } from './dynamics/hands';
import { TOPICS } from './dynamics/pages';

let browser: Browser;
let page: Page;
let probe: string;

beforeAll(async () => {
  probe = await bundleProbe();
  browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
});

afterAll(() => browser?.close());

for (const [topic, pages] of Object.entries(TOPICS))
  describe(topic, () => {
    test.each(Object.entries(pages))('%s', async (name, { act, flags }) => {
      await page.goto('about:blank');
      await page.setContent('<!doctype html><title>Console</title><body>');
      await page.evaluate(probe);
      await page.evaluate((one) => window.dynamics.open(one), `${topic}: ${name}`);
      const seller = sellerAt(page);
      await seller.wait(50);
      await act(seller);
      await seller.sees(...flags);
      // What comes late is as wrong as what is missing.
      await seller.wait(60);
      expect(await page.evaluate(() => window.dynamics.flags())).toEqual([...flags].sort());
    });
  });

/** The following part of Redline with its rules, and the pages, as one script. */
async function bundleProbe(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('dynamics/probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'probe',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error('The probe was not built.');
  return chunk.code;
}
