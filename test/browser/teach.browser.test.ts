import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { findings, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { clickOn } from './harness/form-driver';
import { BROWSERS } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';

/** A console that calls two fields by names that nobody can know. */
const query = 'names=own';

describe.each(BROWSERS)('pointing at a field in %s', (browser) => {
  const shared = forTests(browser);

  const open = async () => {
    const form = await openForm(shared.session.browser, 'plain', 'saas', { query });
    await untilState(form.page, 'watching');
    return form;
  };
  const flagged = async (page: Page, rule: string) =>
    (await findings(page)).some((finding) => finding.rule === rule);
  const supervision = async (page: Page, answer: 'yes' | 'no') => {
    const radio = (await page.$$('input[name="supervision"]'))[answer === 'yes' ? 0 : 1];
    if (!radio) throw new Error('The form has no supervision.');
    return radio;
  };

  /** Chooses a field in the popup and waits for the picker in the page. */
  async function startPicking(page: Page, field: string): Promise<void> {
    const popup = await shared.session.openPopup(page);
    await popup.waitForSelector('.teach');
    await popup.$eval('.teach', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    await popup.select('.teach select', field);
    await popup.$eval('[data-action="teach"]', (button) => (button as HTMLElement).click());
    await page.bringToFront();
    await page.waitForSelector('redline-root >>> [data-picker]');
  }
  const learnt = (page: Page) => page.waitForSelector('redline-root >>> [data-picker="learnt"]');
  const say = (page: Page) =>
    page.$eval('redline-root >>> [data-picker] [role="status"]', ({ textContent }) => textContent);

  test('what is pointed at is known from then on, and the click reached nothing', async () => {
    const { page, state } = await open();
    await (await supervision(page, 'no')).evaluate((radio) =>
      (radio as HTMLElement).scrollIntoView({ block: 'center' }),
    );
    await startPicking(page, 'supervision');
    const before = await state();
    const focused = await page.evaluate(() => document.activeElement?.outerHTML);

    const name = await page.waitForSelector('#f-name');
    await name?.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await name?.click();
    await page.waitForSelector('redline-root >>> [data-picker="refused"]');
    expect(await say(page)).toContain('Involve service supervision');
    await page.keyboard.type('abc');

    const radio = await supervision(page, 'no');
    await radio.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'center' }));
    await radio.click();
    await learnt(page);
    expect(await state()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focused);
    await untilState(page, 'watching');
    expect(await flagged(page, 'saas-supervision-locked')).toBe(false);

    await clickOn(await supervision(page, 'no'));
    await until(() => flagged(page, 'saas-supervision-locked'), 'the edit is flagged');
    await page.close();
  });

  test('it is still known after a reload, and an edit is flagged once more', async () => {
    const { page, state } = await open();
    expect((await state()).fields.supervision).toBe(true);
    await clickOn(await supervision(page, 'no'));
    await until(() => flagged(page, 'saas-supervision-locked'), 'the edit is flagged');
    await clickOn(await supervision(page, 'yes'));
    await until(async () => !(await flagged(page, 'saas-supervision-locked')), 'the edit is gone');
    await page.close();
  });

  test('a column is found by keys, and is known in every row', async () => {
    const { page } = await open();
    await startPicking(page, 'spec.trial');
    await until(
      async () => {
        await page.keyboard.press('Tab');
        await new Promise((resolve) => setTimeout(resolve, 60));
        return (await say(page))?.includes('Taste first') === true;
      },
      'the keys came to the column',
      20_000,
    );
    await page.keyboard.press('Enter');
    await learnt(page);
    await untilState(page, 'watching');
    const boxes = await page.$$('.specs tbody tr td:nth-child(5) input');
    const professional = boxes[2];
    if (professional) await clickOn(professional);
    await until(() => flagged(page, 'saas-trial-locked'), 'the trial is flagged');
    await page.close();
  });

  test('Escape leaves, and the page has its clicks again', async () => {
    const { page, state } = await open();
    await startPicking(page, 'multiInstance');
    await page.keyboard.press('Escape');
    await until(async () => (await page.$('redline-root >>> [data-picker]')) === null, 'the picker is gone');
    const radio = await page.$('input[name="publicSales"]:not(:checked)');
    if (radio) await clickOn(radio);
    expect((await state()).fields.publicSales).toBe(false);
    await page.close();
  });

  test('what is removed in the options is forgotten at once in the open page', async () => {
    const { page } = await open();
    await clickOn(await supervision(page, 'no'));
    await until(() => flagged(page, 'saas-supervision-locked'), 'the edit is flagged');
    const options = await shared.session.browser.newPage();
    await options
      .goto(shared.session.extensionUrl('options.html'), { timeout: 3_000 })
      .catch(() => undefined);
    const remove = await options.waitForSelector('[data-taught="supervision"] button');
    await remove?.evaluate((button) => (button as HTMLElement).click());
    await until(async () => (await options.$('[data-taught="supervision"]')) === null, 'the row is gone');
    await options.close();
    await page.bringToFront();
    await until(async () => !(await flagged(page, 'saas-supervision-locked')), 'the flag is gone');
    await untilState(page, 'watching');
    await page.close();
  });

  test('nothing but the console was asked for', () => {
    expect(unexpectedRequests(shared.server)).toEqual([]);
  });
});
