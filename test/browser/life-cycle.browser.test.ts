import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { findings, redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { BROWSERS } from './harness/launch';
import { openForm } from './harness/open-console';
import { openedPage } from './harness/opened-page';
import { unexpectedRequests } from './harness/quiet';
import { addressOf } from './harness/serve';

/** What Redline says outside of the fields: at the gate, on other pages of the console, and in pages of its own. */
describe.each(BROWSERS)('in %s', (browser) => {
  const shared = forTests(browser);
  let page: Page;

  beforeAll(async () => {
    page = await shared.session.browser.newPage();
  });

  const text = () => page.$eval('redline-root', (root) => root.shadowRoot?.textContent ?? '');
  const press = async (selector: string) =>
    (await page.waitForSelector(`redline-root >>> ${selector}`, { timeout: 5_000 }))?.click();
  /** Presses a button of the list's entry that says this; false when it is not there. */
  const pressInList = (said: string, button: string): Promise<boolean> =>
    page.$eval(
      'redline-root',
      (root, said, button) => {
        const entries = [...(root.shadowRoot?.querySelectorAll<HTMLElement>('.list li') ?? [])];
        const found = entries
          .find((entry) => entry.textContent?.includes(said))
          ?.querySelector<HTMLElement>(button);
        found?.click();
        return found !== undefined && found !== null;
      },
      said,
      button,
    );

  test('the storefront address is read on the details page, and told when the product is hidden', async () => {
    await page.goto(addressOf('plain', 'index.html'));
    await (await page.waitForSelector('a[href*="details.html"]'))?.click();
    await page.waitForSelector('dl.facts');
    const shown = await page.$eval('dl.facts a', (link) => link.textContent ?? '');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const form = await openForm(shared.session.browser, 'plain', 'saas', { page });
    await untilState(page, 'watching');
    await form.toggle('publicSales', false);
    await until(async () => (await text()).includes(shown), `the address ${shown}`);
  });

  test('the removal dialog says that it is final, for as long as it is open', async () => {
    await page.goto(addressOf('plain', 'index.html'));
    await (await page.waitForSelector('::-p-text(Remove)'))?.click();
    await page.waitForSelector('dialog[open]');
    await until(async () => (await findings(page)).length === 1, 'the note at the dialog');
    expect(await findings(page)).toMatchObject([{ rule: 'removal-is-final', level: 'note' }]);
    await page.keyboard.press('Escape');
    await until(async () => (await redlineState(page)) === null, 'nothing is left once it is closed');
  });

  test('Submit is asked about once, and nothing is pressed for the seller', async () => {
    const form = await openForm(shared.session.browser, 'plain', 'saas', { page });
    await untilState(page, 'watching');
    await form.toggle('supervision', false);
    await until(async () => (await findings(page)).some(({ level }) => level === 'error'), 'an error');
    const submissions = () => page.evaluate(() => window.practice.submissions.length);
    await form.press('submit');
    await page.waitForSelector('redline-root >>> .gate .primary');
    expect(await submissions()).toBe(0);
    await press('.gate .plain');
    await until(async () => (await page.$('redline-root >>> .gate')) === null, 'the gate is closed');
    expect(await submissions()).toBe(0);
    await form.press('submit');
    await until(async () => (await submissions()) === 1, 'the submission');
  });

  test('Why leads to the whole rule, and the summary to Compare', async () => {
    const form = await openForm(shared.session.browser, 'plain', 'saas', { page });
    await untilState(page, 'watching');
    await form.type('version', '3');
    await until(async () => (await redlineState(page))?.saved !== null, 'the draft is saved');
    await press('.bar');
    await page.waitForSelector('redline-root >>> .list');
    await press('.list [data-rule] .quiet, .list li .quiet');
    await press('.explanation .fix');
    const rule = await openedPage(shared.session, '/rule.html');
    await rule.waitForSelector('main.rule .examples');
    expect(await rule.$eval('main', (main) => main.textContent)).toContain('When to switch it off');
    await rule.close();
    await press('.compare .fix');
    const compare = await openedPage(shared.session, '/compare.html');
    await compare.waitForSelector('main.compare');
    expect(await compare.$eval('main', (main) => main.textContent)).toContain('Version');
    await compare.close();
  });

  test('what is hidden stays hidden with its draft', async () => {
    const form = await openForm(shared.session.browser, 'plain', 'license', { page });
    await untilState(page, 'watching');
    await form.type('version', '3');
    await until(async () => (await findings(page)).some(({ rule }) => rule === 'version-form'), 'the note');
    await press('.bar');
    await until(async () => pressInList('V1.0', '.more'), 'the list');
    await until(async () => pressInList('V1.0', '.menu button'), 'the menu');
    const isFlagged = async () => (await findings(page)).some(({ rule }) => rule === 'version-form');
    await until(async () => !(await isFlagged()), 'the note is gone');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await openForm(shared.session.browser, 'plain', 'license', { page });
    await untilState(page, 'watching');
    const popup = await shared.session.openPopup(page);
    // Pressed by script: Firefox's popup is driven as a tab in the background, where a pointer finds nothing.
    await (await popup.waitForSelector('[data-draft] [data-action="restore"]'))?.evaluate((button) =>
      (button as HTMLElement).click(),
    );
    await until(async () => /Hidden in this draft: 1/.test(await text()), 'the count of hidden ones');
    expect(await isFlagged()).toBe(false);
    await press('.bar');
    await press('.unlisted .quiet');
    await until(isFlagged, 'the note is shown again');
  });

  test('a form that was opened in a tab behind is watched when the seller turns to it, however much later', async () => {
    const behind = await shared.session.browser.newPage();
    await page.bringToFront();
    await openForm(shared.session.browser, 'plain', 'saas', { page: behind });
    expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden');
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    await behind.bringToFront();
    await untilState(behind, 'watching');
    await behind.close();
  });

  test('nothing but the consoles was asked for', () => {
    expect(unexpectedRequests(shared.server)).toEqual([]);
  });
});
