import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawValue } from '../../../form/controls/control';
import { launchChromium } from '../../browser/harness/chromium';
import { launchFirefox } from '../../browser/harness/firefox';
import type { BrowserSession } from '../../browser/harness/session';
import { buildProbe, buildZoo } from '../../console/zoo/build';
import type { Question, Seen } from '../../console/zoo/probe';
import { LIBRARIES, stateOf, WIDGETS, type Widget, type WidgetId } from '../../console/zoo/widgets';
import { changeByHand } from './hands';
import { resultTable, type Step } from './result-table';
import { serveFolder } from './zoo-server';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
type BrowserName = keyof typeof LAUNCH;
const BROWSERS = (process.env.BROWSERS?.split(',') ?? Object.keys(LAUNCH)) as BrowserName[];
/** A square of 120 pixels in one colour. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAAB4CAIAAAC2BqGFAAAAs0lEQVR42u3QQQ0AAAgEoItiNKMazRb6YSMBqR4ORIFo0YgWLdqCaNGIFi3agmjRiBYtGtGiES1aNKJFI1q0aESLRrRo0YgWjWjRohEtGtGiRSNaNKJFi0a0aESLFo1o0YgWLRrRohEtWjSiRSNatGhEi0a0aNGIFo1o0aIRLRrRokUjWjSiRYtGtGhEixaNaNGIFi0a0aIRLVo0okUjWrRoRItGtGjRiBaNaNGiES0a0f8W6AZUG30v+mAAAAAASUVORK5CYII=';

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  await buildZoo(join(folder, 'pages'));
  await buildProbe(join(folder, 'probe'));
  await writeFile(join(folder, 'logo.png'), Buffer.from(LOGO, 'base64'));
  server = await serveFolder(join(folder, 'pages'));
});

afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

for (const browser of BROWSERS)
  describe(browser, () => {
    const results = resultTable(browser);
    let session: BrowserSession;
    let page: Page;
    beforeAll(async () => {
      session = await LAUNCH[browser]({ port: server.port, extension: join(folder, 'probe') });
      page = await session.browser.newPage();
    });
    afterAll(async () => {
      await session?.close();
      results.print();
    });

    for (const [library, ids] of Object.entries(LIBRARIES))
      describe(library, () => {
        beforeAll(async () => {
          await page.goto(`http://zoo.huaweicloud.com:${server.port}/?library=${library}`);
          await page.evaluate(() => window.zoo.ready);
        });

        for (const id of ids)
          test(`${id}: read, follow, write`, async ({ onTestFailed }) => {
            onTestFailed(() => picture(page, `${browser}-${library}-${id}`));
            const done = (step: Step): void => results.done(library, id, step);
            const first = await ask<Seen>(page, { ask: 'look', id });
            expect(first, JSON.stringify(first)).toMatchObject({
              controls: 1,
              shape: WIDGETS[id].shape,
              value: WIDGETS[id].initial,
              locked: false,
              foundFromParts: true,
            });
            done('read');
            await (id === 'file' ? chooses(page, done) : changes(page, id, done));
            results.cost(library, id, await ask<number>(page, { ask: 'cost', id }));
          });
      });
  });

/** A person's change is read, and a written value is in the page's own state; nothing is left open. */
async function changes(page: Page, id: WidgetId, done: (step: Step) => void): Promise<void> {
  const widget: Widget = WIDGETS[id];
  await changeByHand(page, id, widget.hand, widget.initial, widget.person);
  await shows(page, id, widget.person);
  done('follow');
  await ask(page, { ask: 'write', id, value: widget.written });
  await shows(page, id, widget.written);
  await expect.poll(() => page.evaluate(openLists), { timeout: 1500 }).toEqual([]);
  done('write');
}

/** A chosen file is known by its name, type and size, even where the page empties its field at once. */
async function chooses(page: Page, done: (step: Step) => void): Promise<void> {
  const input = await page.$('[data-zoo="file"] input');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'logo.png'));
  await expect.poll(async () => (await page.evaluate(() => window.zoo.state())).file).toBe('logo.png');
  const logo = { file: 'logo.png', type: 'image/png', size: 236, width: 120, height: 120 };
  const look = async () => (await ask<Seen>(page, { ask: 'look', id: 'file' })).value;
  await expect.poll(look).toEqual(logo);
  done('follow');
  await ask(page, { ask: 'write', id: 'file', value: null });
  expect(await look()).toEqual(logo);
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
      { timeout: 3000 },
    )
    .toBe(JSON.stringify({ read: sorted(value), state: sorted(stateOf(id, value)) }));
}

/** The order of chosen options, and whether a number is kept as one, is the library's. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? [...value].sort() : typeof value === 'number' ? String(value) : value;

/** Lists and calendars that stand open over the page. */
function openLists(): string[] {
  const places = '[role=listbox],[role=dialog],.ti3-drop-list-ul,.floating,md-menu';
  return [...document.querySelectorAll(places)]
    .filter((each) => !each.closest('main') || each.closest('.el-popper,.mat-mdc-select-panel'))
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((each) => each.getBoundingClientRect().height > 0)
    .map((each) => each.className || each.localName);
}

async function picture(page: Page, name: string): Promise<void> {
  await mkdir('screenshots', { recursive: true });
  await page.screenshot({ path: `screenshots/zoo-${name}.png` });
}

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
