import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawValue } from '../../../form/controls/control';
import { launchChromium } from '../../browser/harness/chromium';
import { launchFirefox } from '../../browser/harness/firefox';
import type { BrowserSession } from '../../browser/harness/session';
import { buildProbe, buildZoo } from '../../console/zoo/build';
import type { Question, Seen } from '../../console/zoo/probe';
import { LIBRARIES, stateOf, WIDGETS, type Widget, type WidgetId } from '../../console/zoo/widgets';
import { useHands } from './hands';
import { serveFolder } from './zoo-server';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BROWSERS = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as (keyof typeof LAUNCH)[];

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  await buildZoo(join(folder, 'pages'));
  await buildProbe(join(folder, 'probe'));
  server = await serveFolder(join(folder, 'pages'));
});

afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

for (const browser of BROWSERS)
  describe(browser, () => {
    let session: BrowserSession;
    let page: Page;
    beforeAll(async () => {
      session = await LAUNCH[browser]({ port: server.port, extension: join(folder, 'probe') });
      page = await session.browser.newPage();
    });
    afterAll(() => session?.close());

    for (const [library, ids] of Object.entries(LIBRARIES))
      describe(library, () => {
        beforeAll(async () => {
          await page.goto(`http://zoo.huaweicloud.com:${server.port}/?library=${library}`);
          await page.evaluate(() => window.zoo.ready);
        });

        for (const id of ids)
          test(`${id}: read, follow, write`, async ({ onTestFailed }) => {
            onTestFailed(async () => {
              const path = join('screenshots', `zoo-${browser}-${library}-${id}.png`) as `${string}.png`;
              await mkdir('screenshots', { recursive: true });
              await page.screenshot({ path });
            });
            const widget: Widget = WIDGETS[id];
            const first = await ask<Seen>(page, { ask: 'look', id });
            expect(first, JSON.stringify(first)).toMatchObject({
              controls: 1,
              shape: widget.shape,
              value: widget.initial,
              locked: false,
              foundFromParts: true,
            });
            await useHands(page, id, widget.hand, widget.initial, widget.person);
            await shows(page, id, widget.person);
            await ask(page, { ask: 'write', id, value: widget.written });
            await shows(page, id, widget.written);
            await expect.poll(() => page.evaluate(openLists), { timeout: 1500 }).toEqual([]);
          });
      });
  });

/** Lists and calendars that stand open over the page. */
function openLists(): string[] {
  const places = '[role=listbox],[role=dialog],.ti3-drop-list-ul,.floating,md-menu';
  return [...document.querySelectorAll(places)]
    .filter((each) => !each.closest('main') || each.closest('.el-popper,.mat-mdc-select-panel'))
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((each) => each.getBoundingClientRect().height > 0)
    .map((each) => each.className || each.localName);
}

/** The control reads the value, and the page's own state holds it. */
async function shows(page: Page, id: WidgetId, value: RawValue): Promise<void> {
  await expect
    .poll(
      async () => {
        const { value: read } = await ask<Seen>(page, { ask: 'look', id });
        const state = (await page.evaluate(() => window.zoo.state()))[id];
        return JSON.stringify({ read: sorted(read), state: sorted(state) });
      },
      { timeout: 2000 },
    )
    .toBe(JSON.stringify({ read: sorted(value), state: sorted(stateOf(id, value)) }));
}

/** The order of chosen options, and whether a number is kept as one, is the library's. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? [...value].sort() : typeof value === 'number' ? String(value) : value;

let asked = 0;
/** Asks the content script, through the page. */
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
