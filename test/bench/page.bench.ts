import type { Browser, Page } from 'puppeteer';
import { launchChromium } from '../browser/harness/chromium';
import { untilState } from '../browser/harness/findings';
import type { FormDriver } from '../browser/harness/form-driver';
import { openForm } from '../browser/harness/open-console';
import { serveConsoles } from '../browser/harness/serve';
import type { ConsoleName } from '../console/build';
import { type Latency, latencies, shownTimes, watchFlag, watchTyping } from './page/latency';
import { mappedBuild } from './page/mapped-build';
import { longestSliceDuring, ownTimeDuring, timeByRoomDuring } from './page/profile';
import { quantile } from './quantile';
import { sum } from './sum';

/** What Redline costs the page, at a few and at five hundred specifications, in one run of Chromium. */
const KEYS = Number(process.env.KEYS ?? 60);
const FORMS: readonly { console: ConsoleName; product: string; spec: string; query?: string }[] = [
  { console: 'plain', product: 'saas', spec: 'Basic' },
  { console: 'plain', product: 'huge', spec: 'Parts list 250', query: 'huge=1' },
  { console: 'tiny', product: 'saas', spec: 'Basic' },
  { console: 'tiny', product: 'huge', spec: 'Parts list 250', query: 'huge=1' },
  { console: 'tinyng', product: 'huge', spec: 'Parts list 250', query: 'huge=1' },
  // Cards, behind a tab.
  { console: 'naive', product: 'huge', spec: 'Parts list 250', query: 'huge=1' },
];

const { folder, roomOf } = await mappedBuild();
const server = await serveConsoles();
try {
  const alone = await withBrowser(false, withoutRedline);
  await withBrowser(true, async (browser, each) => {
    print(`${each.console}, ${each.product}`, await withRedline(browser, each), alone.shift() as Alone);
  });
} finally {
  await server.close();
}

type Each = (typeof FORMS)[number];

/** Does something with each form, in one browser with or without Redline. */
async function withBrowser<T>(
  redline: boolean,
  work: (browser: Browser, each: Each) => Promise<T>,
): Promise<T[]> {
  const session = await launchChromium({ port: server.port, extension: redline && folder });
  try {
    const done: T[] = [];
    for (const each of FORMS) done.push(await work(session.browser, each));
    return done;
  } finally {
    await session.close();
  }
}

interface Alone {
  /** What the page's thread worked to open the form, in milliseconds. */
  opening: number;
  /** How soon the page shows what is typed, in milliseconds. */
  shown: number[];
}

/** The page when nothing else runs. */
async function withoutRedline(browser: Browser, each: Each): Promise<Alone> {
  const page = await browser.newPage();
  await page.bringToFront();
  const form = await open(browser, each, page);
  await rest(1_500);
  await form.toSpecs?.();
  await rest(1_500);
  const { TaskDuration = 0 } = await page.metrics();
  await form.spec(each.spec).type('spec.price.yearly', '7');
  await toggle(form, 6);
  await watchTyping(page);
  await toggle(form, KEYS);
  const shown = await shownTimes(page);
  await page.close();
  return { opening: TaskDuration * 1_000, shown };
}

async function withRedline(browser: Browser, each: Each): Promise<Figures> {
  const slice = await sliceOfFirstReading(browser, each);
  const page = await browser.newPage();
  await page.bringToFront();
  let form: FormDriver | undefined;
  const open = async (): Promise<void> => {
    form = await read(browser, each, page);
  };
  const reading = await timeByRoomDuring(page, open, roomOf);
  if (!form) throw new Error('No form.');
  // Prices of nought are flagged, others are not: every other key brings the flag and the next takes it away.
  await form.spec(each.spec).type('spec.price.yearly', '7');
  await rest(500);
  await watchFlag(page, 'zero-price-trial');
  await toggle(form, 6);
  await page.evaluate(() => (window.latencies = []));
  await watchTyping(page);
  await toggle(form, KEYS);
  const [shown, flagged] = [await shownTimes(page), await latencies(page)];
  // By itself, for the sampling takes time as well.
  const typing = await ownTimeDuring(page, () => toggle(form as FormDriver, KEYS));
  await page.close();
  return { reading, slice, perKey: typing / (KEYS * 2), shown, latencies: flagged };
}

/** The longest slice of a first reading, in a page of its own. */
async function sliceOfFirstReading(browser: Browser, each: Each): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  const measured = await longestSliceDuring(page, () => read(browser, each, page));
  await page.close();
  return measured;
}

/** Opens a form and waits until it is read and drawn upon. */
async function read(browser: Browser, each: Each, page: Page): Promise<FormDriver> {
  const form = await open(browser, each, page);
  await untilState(page, 'watching', 60_000);
  await rest(1_500);
  await form.toSpecs?.();
  await rest(1_500);
  return form;
}

function open(browser: Browser, { console: name, product, query }: Each, page: Page): Promise<FormDriver> {
  return openForm(browser, name, product, { page, ...(query && { query }) });
}

/** Types 0 and 7 in turn over what is there, as slowly as a fast typist. */
async function toggle({ page }: FormDriver, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await page.keyboard.press('Backspace');
    await page.keyboard.press(at % 2 === 0 ? '0' : '7');
    await rest(60 + (at % 7));
  }
}

interface Figures {
  /** By room. */
  reading: ReadonlyMap<string, number>;
  slice: number;
  perKey: number;
  shown: number[];
  latencies: Latency[];
}

function print(what: string, { reading, slice, perKey, shown, latencies: all }: Figures, alone: Alone): void {
  console.log(what);
  const [form = 0, whole] = [reading.get('form'), sum(reading.values())];
  console.log(`  first reading: ${ms(form)}; ${ms(whole)} with all that begins with it:`);
  console.log(`    ${[...reading].map(([room, time]) => `${room} ${ms(time)}`).join(', ')}`);
  console.log(
    `  the page's own work to open it: ${ms(alone.opening)}, ratio ${(whole / alone.opening).toFixed(2)}`,
  );
  console.log(`  the longest slice: ${ms(slice)}`);
  console.log(`  script a key: ${perKey.toFixed(3)} ms`);
  const [typed, without] = [quantile(shown, 0.5), quantile(alone.shown, 0.5)];
  console.log(
    `  key to what it typed painted: median ${ms(typed)}, without Redline ${ms(without)}, ratio ${(typed / without).toFixed(2)}`,
  );
  for (const stage of ['drawn', 'painted'] as const) {
    const times = all.map((one) => one[stage]);
    console.log(
      `  key to flag ${stage}: median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))} (${times.length})`,
    );
  }
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function rest(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
