import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { PracticeState } from '../console/practice';
import type { BrowserName } from './harness/find-browser';
import { findings, redlineState, until, untilState } from './harness/findings';
import { type FormDriver, leave } from './harness/form-driver';
import { launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';
import { serveConsoles } from './harness/serve';

const SCREENSHOTS = 'screenshots/';

/** A seller's session without a window: edit, be warned, crash, come back, restore. Says what happened. */
async function play(browser: BrowserName): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const userDataDir = await mkdtemp(join(tmpdir(), 'redline-play-'));
  const server = await serveConsoles();
  const options = { port: server.port, userDataDir };
  try {
    console.log(`A seller opens Peakboard HR in the practice console (${browser}).`);
    const first = await launch(browser, options);
    const form = await openForm(first.browser, 'tiny', 'saas');
    await untilState(form.page, 'watching');
    const released = await form.state();
    await shoot(form.page, `${browser}-1-opened`);

    await edit(form);
    const edited = await form.state();
    console.log('\nThe seller edits the form. Flagged while typing:');
    for (const { level, rule, field, spec } of await findings(form.page))
      console.log(`  ${level.padEnd(7)} ${rule}  ${field}${spec ? ` of ${spec}` : ''}`);
    await shoot(form.page, `${browser}-2-flagged`);
    await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await first.kill();
    console.log('\nThe browser was killed without saving. It starts again on the same profile.');

    const second = await launch(browser, options);
    const again = await openForm(second.browser, 'tiny', 'saas');
    await untilState(again.page, 'watching');
    const popup = await second.openPopup(again.page);
    await popup.waitForSelector('[data-action="restore"]');
    await shoot(popup, `${browser}-3-popup`);
    await popup.$eval('[data-action="restore"]', (button) => (button as HTMLElement).click());
    const kept = () => missing(edited, released, again);
    await until(async () => (await kept()).length === 0, 'every edit is back', 15_000).catch(() => undefined);
    const lost = await kept();
    await again.page.bringToFront();
    await shoot(again.page, `${browser}-4-restored`);
    console.log(
      lost.length === 0 ? 'Restored: every edit is back.' : `NOT restored:\n  ${lost.join('\n  ')}`,
    );
    await second.close();
    for (const request of unexpectedRequests(server)) console.log(`Unexpected request: ${request}`);
    console.log(`\nScreenshots: ${SCREENSHOTS}`);
    if (lost.length > 0) process.exitCode = 1;
  } finally {
    await server.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function edit(form: FormDriver): Promise<void> {
  await form.type('name', 'Peakboard People');
  await form.type('overview', 'Time, leave, pay and travel in one place.');
  await form.toggle('supervision', false);
  await form.spec('Basic').type('spec.price.yearly', '1080');
  await form.spec('Standard').mode('yearly', true);
  await form.spec('Standard').type('spec.price.yearly', '1500');
  await form.spec('Professional').toggle('spec.trial', false);
  await form.spec('Enterprise').mode('one-time', true);
  await form.spec('Onboarding').remove();
  await form.addSpec();
  await form.spec('').type('spec.name', 'Academy');
  await leave(form.page);
}

/** The edits that the form no longer holds, as text; a deletion is left to the seller and does not count. */
async function missing(edited: PracticeState, released: PracticeState, form: FormDriver): Promise<string[]> {
  const [wanted, was, now] = [flat(edited), flat(released), flat(await form.state())];
  return Object.keys(wanted).filter((key) => wanted[key] !== was[key] && now[key] !== wanted[key]);
}

/** Every value by where it sits; specifications by name, because a restore makes new rows. */
function flat({ fields, specs }: PracticeState): Record<string, string> {
  const entries = specs.map((spec) => [spec.fields['spec.name'], spec.fields] as const);
  return Object.fromEntries(
    [['product', fields] as const, ...entries].flatMap(([of, values]) =>
      Object.entries(values).map(([field, value]) => [`${field} of ${of}`, JSON.stringify(value)]),
    ),
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
}

await play(process.argv[3] === 'firefox' ? 'firefox' : 'chromium');
