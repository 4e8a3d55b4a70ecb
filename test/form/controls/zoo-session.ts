import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { launchChromium } from '../../browser/harness/chromium';
import { launchFirefox } from '../../browser/harness/firefox';
import { buildProbe, buildZoo } from '../../console/zoo/build';
import type { Question } from '../../console/zoo/probe';
import { serveFolder } from './zoo-server';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
export type BrowserName = keyof typeof LAUNCH;
export const BROWSERS = (process.env.BROWSERS?.split(',') ?? Object.keys(LAUNCH)) as BrowserName[];

/** A built and served zoo, with the content script that the tests ask. */
export interface Zoo {
  folder: string;
  open(browser: BrowserName): Promise<ZooPage>;
  close(): Promise<void>;
}

export interface ZooPage {
  page: Page;
  go(library: string): Promise<void>;
  /** Asks the content script, through the page. */
  ask<Answer>(question: Question): Promise<Answer>;
  /** The page's own state. */
  state(): Promise<Record<string, unknown>>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function startZoo(): Promise<Zoo> {
  const folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  await buildZoo(join(folder, 'pages'));
  await buildProbe(join(folder, 'probe'));
  const server = await serveFolder(join(folder, 'pages'));
  return {
    folder,
    async open(browser) {
      const session = await LAUNCH[browser]({ port: server.port, extension: join(folder, 'probe') });
      const page = await session.browser.newPage();
      return {
        page,
        async go(library) {
          await page.goto(`http://zoo.huaweicloud.com:${server.port}/?library=${library}`);
          await page.evaluate(() => window.zoo.ready);
        },
        ask: (question) => ask(page, question),
        state: () => page.evaluate(() => window.zoo.state()),
        async picture(name) {
          await mkdir('screenshots', { recursive: true });
          await page.screenshot({ path: `screenshots/zoo-${browser}-${name}.png` });
        },
        close: () => session.close(),
      };
    },
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let asked = 0;
async function ask<Answer>(page: Page, question: Question): Promise<Answer> {
  const number = ++asked;
  return (await page.evaluate(
    (data) =>
      new Promise((resolve) => {
        const hear = (event: MessageEvent): void => {
          if (event.data?.number !== data.number || !('reply' in event.data)) return;
          window.removeEventListener('message', hear);
          resolve(event.data.reply);
        };
        window.addEventListener('message', hear);
        window.postMessage(data, '*');
      }),
    { question, number },
  )) as Answer;
}
