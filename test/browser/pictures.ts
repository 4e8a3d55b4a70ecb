import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import setUp from './global-setup';
import { findings, redlineState, until, untilState } from './harness/findings';
import { type FormDriver, leave } from './harness/form-driver';
import { launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { serveConsoles } from './harness/serve';
import type { BrowserSession } from './harness/session';

/** Makes the pictures of the README from the production build on the practice console, in Chromium. */
const FOLDER = resolve('docs/images');
const PAGE = { width: 1400, height: 800 };

await setUp();
await mkdir(FOLDER, { recursive: true });
const server = await serveConsoles();
const session = await launch('chromium', { port: server.port });
try {
  const form = await openForm(session.browser, 'tiny', 'saas', { page: await newPage(session) });
  await untilState(form.page, 'watching');
  await edit(form);
  await until(async () => (await findings(form.page)).length >= 6, 'the notes stand');
  await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
  await pictureNotes(form.page);
  await picturePopup(session, form.page);
  await pictureCompare(session);
} finally {
  await session.close();
  await server.close();
}

async function newPage({ browser }: BrowserSession): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(PAGE);
  return page;
}

/** Edits that the console would refuse, beside one that it takes. */
async function edit(form: FormDriver): Promise<void> {
  await form.type('name', 'Peakboard HR V3');
  await form.type('overview', 'Time, leave, pay and travel in one place.');
  await form.toggle('supervision', false);
  await form.spec('Basic').type('spec.price.yearly', '1080');
  await form.spec('Basic').mode('one-time', true);
  await form.spec('Professional').toggle('spec.trial', false);
  await form.spec('Onboarding').remove();
  await leave(form.page);
}

async function pictureNotes(page: Page): Promise<void> {
  await bringToTop(page, 'Involve Service Supervision');
  await shoot(page, 'notes');
  await bringToTop(page, 'Product Specifications');
  await page.click('redline-root >>> .bar');
  await shoot(page, 'summary');
}

async function picturePopup({ openPopup }: BrowserSession, page: Page): Promise<void> {
  const popup = await openPopup(page);
  await popup.waitForSelector('[data-draft]');
  await shoot(popup, 'popup');
  await popup.close();
}

async function pictureCompare({ browser, extensionUrl }: BrowserSession): Promise<void> {
  const popup = await newPage(session);
  await popup.goto(extensionUrl('popup.html'));
  const button = await popup.waitForSelector('[data-action="compare"]');
  await button?.click();
  const target = await browser.waitForTarget((one) => one.url().includes('/compare.html'));
  const compare = await target.asPage();
  await compare.setViewport(PAGE);
  await compare.waitForSelector('main');
  await shoot(compare, 'compare');
}

/** Scrolls the element that says this to the upper part of the window, and every table to its left end. */
async function bringToTop(page: Page, text: string): Promise<void> {
  const found = await page.waitForSelector(`::-p-text(${text})`);
  await found?.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -110, behavior: 'instant' });
    for (const part of document.querySelectorAll('*')) if (part.scrollLeft > 0) part.scrollLeft = 0;
  });
}

/** Once nothing moves any more. */
async function shoot(page: Page, name: string): Promise<void> {
  await new Promise((done) => setTimeout(done, 700));
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
