import { expect, test } from 'vitest';
import { redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { HOST } from './harness/serve';

const shared = forTests('chromium');

/** A new product's form: its name is still to be typed, and its address has no id. */
const FORM = `<main><h1>Modify Product</h1>
  <p><label>Product Name <input></label></p>
  <p><label><input type="checkbox" checked> Involve Service Supervision</label></p>
  <p><label><input type="checkbox" checked> Public Sales</label></p>
  <button>Submit</button></main>`;

test('a form whose product has neither a name nor an id is told in the popup, and followed once it has one', async () => {
  const page = await shared.session.browser.newPage();
  await page.goto(`https://${HOST}/`);
  await page.evaluate((form) => {
    document.body.innerHTML = form;
  }, FORM);
  const popup = await shared.session.openPopup(page);
  const said = () => popup.$eval('[data-page]', (card) => card.textContent ?? '').catch(() => '');
  await until(async () => (await said()).includes('does not recognise it'), 'the popup says so');
  expect(await said()).toContain('Product name');
  expect((await redlineState(page))?.state ?? null).toBeNull();
  await popup.close();
  await page.bringToFront();
  await page.type('input', 'Tide');
  await page.keyboard.press('Tab');
  await untilState(page, 'watching');
});
