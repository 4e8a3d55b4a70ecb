import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer';
import { build, preview } from 'vite';
import { needBrowser } from '../../browser/harness/find-browser.ts';
import { problemsOn } from './check.ts';
import { SHOTS, type Shot } from './shots.ts';

/**
 * Photographs the notes of every rule, Compare and the rules' texts in every scene, language and scheme into `screenshots/notes/`, and fails when a scene has an
 * accessibility fault, a note on a control or a finding that is not drawn once. Names of scenes narrow the run.
 */
const folder = fileURLToPath(new URL('../../../screenshots/notes', import.meta.url));
const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
const only = process.argv.slice(2);

await build({ configFile });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const shot of SHOTS.filter(({ name }) => only.length === 0 || only.includes(name)))
    for (const language of ['en', 'zh_CN'])
      for (const scheme of ['light', 'dark']) await shoot(page, shot, language, scheme);
} finally {
  await browser.close();
  await server.close();
}

async function shoot(page: Page, shot: Shot, language: string, scheme: string) {
  await page.setViewport(shot.size ?? { width: 1280, height: 800 });
  await page.mouse.move(0, 0);
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  // Both in one order: Puppeteer's own two take each other back.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { media: shot.print ? 'print' : 'screen', features });
  await page.goto(`${address}${shot.page ?? ''}?${shot.query}&language=${language}&scheme=${scheme}`);
  await page.waitForSelector(shot.page ? 'main' : 'redline-root >>> .bar');
  for (const selector of shot.press ?? []) await page.click(`redline-root >>> ${selector}`);
  if (shot.hover) await page.hover(`redline-root >>> ${shot.hover}`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const name = `${shot.name}-${language}-${scheme}`;
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: shot.page !== undefined });
  for (const problem of await problemsOn(page, shot.page === undefined)) {
    console.error(`${name}: ${problem}`);
    process.exitCode = 1;
  }
}
