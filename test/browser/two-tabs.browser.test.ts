import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { keptDrafts } from './faults/kept';
import { redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { type FormDriver, leave } from './harness/form-driver';
import { BROWSERS } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';

describe.each(BROWSERS)('two tabs on one product, in %s', (browser) => {
  const shared = forTests(browser);
  let first: FormDriver;
  let second: FormDriver;

  const open = async () => {
    const form = await openForm(shared.session.browser, 'plain', 'saas');
    await untilState(form.page, 'watching');
    return form;
  };
  const says = (page: Page) =>
    page.$eval('redline-root', (root) => root.shadowRoot?.querySelector('.elsewhere')?.textContent ?? '');
  const isTold = async (page: Page) => /another tab/.test(await says(page));
  const edit = async (form: FormDriver, overview: string) => {
    await form.page.bringToFront();
    await form.type('overview', overview);
    await leave(form.page);
    await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
  };
  const overviews = async () =>
    (await keptDrafts(shared.session)).map(({ changes }) => changes.edits.overview).sort();

  test('both say so, and each keeps a draft of its own', async () => {
    first = await open();
    expect(await isTold(first.page)).toBe(false);
    await edit(first, 'Typed in the first tab');
    second = await open();
    await until(() => isTold(second.page), 'the second tab is told of the first');
    await until(() => isTold(first.page), 'the first tab is told of the second');
    await edit(second, 'Typed in the second tab');
    await until(async () => (await overviews()).length === 2, 'two drafts');
    expect(await overviews()).toEqual(['Typed in the first tab', 'Typed in the second tab']);
  });

  test("the other tab's edits come over only after a question, and its draft stays as it is", async () => {
    const popup = await shared.session.openPopup(second.page);
    await popup.waitForSelector('[data-draft]');
    const card = () => popup.$eval('[data-page]', ({ textContent }) => textContent ?? '');
    await until(async () => (await card()).includes('in another tab'), 'the popup tells of the other tab');
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-draft]')];
      const other = rows.find((row) => row.textContent?.includes('first'));
      other?.querySelector<HTMLElement>('[data-action="restore"]')?.click();
    });
    await popup.waitForSelector('[data-report="asking"]');
    const columns = await popup.$$eval('.clashes tbody td', (cells) => cells.map((cell) => cell.textContent));
    expect(columns.slice(-2)).toEqual(['Typed in the first tab', 'Typed in the second tab']);
    expect((await second.state()).fields.overview).toBe('Typed in the second tab');
    const press = (selector: string) =>
      popup.$eval(selector, (element) => {
        (element as HTMLElement).click();
      });
    await press('.clashes input[value="draft"]');
    await popup.waitForSelector('.clashes input[value="draft"]:checked');
    await press('[data-action="choose"]');
    await until(
      async () => (await second.state()).fields.overview === 'Typed in the first tab',
      'the edit is in the second tab',
    );
    await popup.close();
    await edit(second, 'Typed in the second tab at last');
    await until(async () => (await overviews()).includes('Typed in the second tab at last'), 'it is saved');
    expect(await overviews()).toEqual(['Typed in the first tab', 'Typed in the second tab at last']);
  });

  test('a tab that is closed is not spoken of any more', async () => {
    await second.page.close();
    await first.page.bringToFront();
    await until(async () => !(await isTold(first.page)), 'the first tab is alone again');
    expect((await first.state()).fields.overview).toBe('Typed in the first tab');
  });

  test('nothing but the console was asked for', () => {
    expect(unexpectedRequests(shared.server)).toEqual([]);
  });
});
