import { spawnSync } from 'node:child_process';
import type { BrowserName } from '../browser/harness/find-browser';
import { launch } from '../browser/harness/launch';
import { HOST, serveConsoles } from '../browser/harness/serve';
import { countDrafts, fillStore } from './popup/fill';
import { measureOpening, type Opening } from './popup/measure';
import { quantile } from './quantile';

/** Measures the real popup over a full database: `npm run bench:popup`, or with the browsers' names behind it. */
const AMOUNT = { drafts: 1_000, versions: 20, products: 60 };
const OPENINGS = Number(process.env.OPENINGS ?? 12);

if (process.env.REDLINE_BUILT !== '1')
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const named = process.argv.slice(3) as BrowserName[];
const server = await serveConsoles();
try {
  for (const name of named.length > 0 ? named : (['chromium', 'firefox'] as const)) await measure(name);
} finally {
  await server.close();
}

async function measure(name: BrowserName): Promise<void> {
  const session = await launch(name, { port: server.port });
  try {
    await fillStore(session, AMOUNT);
    const page = await session.browser.newPage();
    await page.goto(`https://${HOST}/`);
    // The first opening of a new profile compiles and tidies up; it is shown, but not counted.
    const first = await measureOpening(session, page);
    const openings: Opening[] = [];
    for (let at = 0; at < OPENINGS; at++) openings.push(await measureOpening(session, page));
    await report(name, first, openings);
  } finally {
    await session.close();
  }

  async function report(browser: BrowserName, first: Opening, openings: Opening[]): Promise<void> {
    const page = await session.browser.newPage();
    await page.goto(session.extensionUrl('options.html'), { timeout: 2_000 }).catch(() => undefined);
    const drafts = await countDrafts(page);
    console.log(
      `\nPopup in ${browser}: ${drafts} drafts × ${AMOUNT.versions} versions, ${openings.length} openings (ms)`,
    );
    console.table({
      'first paint with drafts': row(
        openings.map(({ painted }) => painted),
        100,
      ),
      'the very first one': row([first.painted]),
      'press to drafts, browser included': row(openings.map(({ pressed }) => pressed)),
      'one letter of a search': row(
        openings.flatMap(({ searches }) => searches),
        50,
      ),
      'another filter': row(
        openings.flatMap(({ filters }) => filters),
        50,
      ),
      'timeline of a draft': row(
        openings.map(({ history }) => history),
        100,
      ),
    });
  }
}

function row(times: number[], budget?: number) {
  const [median, p95] = [0.5, 0.95].map((share) => Number(quantile(times, share).toFixed(1))) as [
    number,
    number,
  ];
  return {
    times: times.length,
    median,
    p95,
    budget: budget ?? '',
    met:
      budget === undefined
        ? ''
        : median <= budget && p95 <= budget
          ? 'yes'
          : median <= budget
            ? 'median'
            : 'NO',
  };
}
