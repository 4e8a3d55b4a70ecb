import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { type FormDriver, leave } from './harness/form-driver';
import { BROWSERS } from './harness/launch';
import { openForm } from './harness/open-console';
import { extensionPage } from './harness/storage';

/** Firefox's popup can only be driven as a tab in the background, where a pointer finds nothing; its store has tests of its own. */
const DRIVEN = BROWSERS.filter((browser) => browser === 'chromium');

describe.each(DRIVEN)('the popup in %s', (browser) => {
  const shared = forTests(browser);
  let form: FormDriver;
  let popup: Page;

  const rows = (page: Page) =>
    page.$$eval('[data-draft]', (all) => all.map((row) => row.getAttribute('data-product') ?? ''));
  const open = async () => {
    popup = await shared.session.openPopup(form.page);
    await popup.waitForSelector('.drafts');
  };
  const press = (selector: string) => popup.locator(selector).click();
  const edit = async (product: string, overview: string) => {
    form = await openForm(shared.session.browser, 'plain', product);
    await untilState(form.page, 'watching');
    await form.type('overview', overview);
    await leave(form.page);
    await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
  };
  const overview = async () => (await form.state()).fields.overview;

  test('a version goes back, and what it replaces becomes a version too', async () => {
    await edit('saas', 'First thoughts');
    await form.press('saveDraft');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await form.type('overview', 'Second thoughts');
    await leave(form.page);
    await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
    await open();
    await press('[data-action="versions"]');
    await popup.waitForSelector('[data-version="now"]');
    const [reason, difference] = await popup.$$eval('[data-version]', (all) => [
      all[1]?.querySelector('.about')?.textContent,
      all[0]?.querySelector('.changes')?.textContent,
    ]);
    expect(reason).toContain('on Save Draft');
    expect(difference).toContain('Second');
    await press('[data-version]:nth-child(2) [data-action="restore"]');
    await until(async () => (await overview()) === 'First thoughts', 'the version is back', 15_000);
    const replaced = async () =>
      (await popup.$$eval('[data-version]', (all) => all.map((row) => row.textContent ?? ''))).find((row) =>
        row.includes('before a restore'),
      );
    await until(async () => Boolean(await replaced()), 'what was replaced is on the timeline', 15_000);
    expect(await replaced()).toContain('Second');
  });

  test('a state is kept under a name, and pinned by that', async () => {
    await press('[data-version] [data-action="name"]');
    await popup.locator('.naming input').fill('Agreed');
    await press('[data-action="keep-name"]');
    await popup.waitForSelector('.timeline .name');
    expect(await popup.$eval('.timeline .name', (name) => name.textContent)).toBe('Agreed');
    await press('[data-action="close-history"]');
    await popup.waitForSelector('[data-draft]');
    await popup.close();
  });

  test('the product in front comes first, and filters and words narrow the list', async () => {
    await edit('license', 'A licence');
    await edit('image', 'An image');
    await edit('api', 'An interface');
    form = await openForm(shared.session.browser, 'plain', 'saas');
    await untilState(form.page, 'watching');
    await open();
    await popup.waitForFunction(() => document.querySelectorAll('[data-draft]').length >= 4);
    const [first = ''] = await rows(popup);
    expect(first).toBe((await form.state()).fields.name);
    await popup.locator('input[type="search"]').fill(first.toLowerCase());
    await popup.waitForFunction(
      (name) =>
        [...document.querySelectorAll('[data-draft]')].every(
          (row) => row.getAttribute('data-product') === name,
        ),
      {},
      first,
    );
    await popup.click('input[type="search"]', { count: 3 });
    await popup.keyboard.press('Backspace');
    await popup.waitForFunction(() => document.querySelectorAll('[data-draft]').length >= 4);
    await press('[data-draft] [data-action="pin"]');
    await popup.waitForSelector('[data-draft] [data-action="pin"][aria-pressed="true"]');
    await popup.select('[data-filter="state"]', 'pinned');
    await popup.waitForFunction(() => document.querySelectorAll('[data-draft]').length === 1);
    await popup.select('[data-filter="state"]', 'any');
    await popup.waitForFunction(() => document.querySelectorAll('[data-draft]').length >= 4);
  });

  test('two deletions are undone at once; one is brought back from among the deleted later', async () => {
    const before = (await rows(popup)).length;
    for (let left = before - 1; left >= before - 2; left--) {
      await press('[data-draft] [data-action="delete"]');
      await popup.waitForFunction(
        (count) => document.querySelectorAll('[data-draft]').length === count,
        {},
        left,
      );
    }
    await press('.toast [data-action="undo"]');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[data-draft]').length === count,
      {},
      before,
    );
    await press('[data-draft] [data-action="delete"]');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[data-draft]').length === count,
      {},
      before - 1,
    );
    await popup.close();
    await open();
    await popup.waitForSelector('[data-draft]');
    await popup.select('[data-filter="state"]', 'deleted');
    await press('[data-draft] [data-action="undo"]');
    await popup.select('[data-filter="state"]', 'any');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[data-draft]').length === count,
      {},
      before,
    );
    await popup.close();
  });

  test('damaged records are left out and said, and take no other draft down', async () => {
    const page = await extensionPage(shared.session);
    await page.evaluate(putDamaged);
    await page.close();
    await open();
    await popup.waitForSelector('.unreadable');
    expect(await popup.$eval('.unreadable', (said) => said.textContent)).toContain(
      '2 stored records are damaged',
    );
    expect((await rows(popup)).length).toBeGreaterThanOrEqual(4);
    await popup.close();
  });

  test('the options show what is kept, that it stays, and ask before a limit removes anything', async () => {
    const page = await extensionPage(shared.session);
    await page.waitForSelector('[data-stored]');
    expect(await page.$('[data-persisted="true"]')).not.toBeNull();
    await page.locator('#limit-drafts').fill('1');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.question');
    await page.locator('[data-action="keep-limit"]').click();
    await page.waitForFunction(() => !document.querySelector('.question'));
    expect(await page.$eval('#limit-drafts', (field) => (field as HTMLInputElement).value)).toBe('2000');
    await page.close();
    await open();
    await popup.waitForFunction(() => document.querySelectorAll('[data-draft]').length >= 4);
  });

  test('a database that cannot be read is said, and stays said', async () => {
    await popup.close();
    const page = await extensionPage(shared.session);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('redline', 99).onsuccess = resolve;
        }),
    );
    popup = await shared.session.openPopup(form.page);
    await popup.waitForSelector('.fault');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await popup.$eval('.fault', (said) => said.textContent)).toContain('newer Redline');
  });
});

/** In a page of the extension: a record without a product, and one whose time is a number. */
async function putDamaged(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('redline');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('drafts', 'readwrite');
  writing.objectStore('drafts').put({ id: 'x1' });
  writing.objectStore('drafts').put({ id: 'x2', savedAt: 7, product: { key: 'k', name: {} } });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
