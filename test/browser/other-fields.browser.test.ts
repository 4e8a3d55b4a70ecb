import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension-page';
import { redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { type FormDriver, leave } from './harness/form-driver';
import { BROWSERS, launch } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';
import { OTHERS } from './restore/edit-all';
import { restoreFromPopup } from './restore/run';

/** What the console holds after these edits: the box was ticked. */
const EDITED = { ...OTHERS, invoices: false };

async function edit(form: FormDriver): Promise<void> {
  for (const [field, value] of Object.entries(OTHERS))
    await form.other?.(field as keyof typeof OTHERS, value);
  await leave(form.page);
  await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

describe.each(BROWSERS)('fields that no dictionary names, in %s', (browser) => {
  const shared = forTests(browser);

  test.each(['plain', 'element'] as const)('are back after a crash in the console %s', async (name) => {
    const form = await openForm(shared.session.browser, name, 'saas', { query: 'lang=en' });
    await untilState(form.page, 'watching');
    await edit(form);
    expect((await form.state()).others).toEqual(EDITED);
    const { userDataDir } = shared.session;
    await shared.session.kill();

    shared.session = await launch(browser, { port: shared.server.port, userDataDir });
    const again = await openForm(shared.session.browser, name, 'saas', { query: 'lang=en' });
    await untilState(again.page, 'watching');
    expect((await again.state()).others).not.toEqual(EDITED);
    const told = await restoreFromPopup(shared.session, again.page);
    expect(told.named, told.report).toBe(0);
    expect((await again.state()).others).toEqual(EDITED);
  });

  test('are named with their values, and not guessed, where the form speaks another language', async () => {
    const extension = await openExtensionPage(shared.session);
    await extension.startAfresh();
    const form = await openForm(shared.session.browser, 'plain', 'saas', { query: 'lang=en' });
    await untilState(form.page, 'watching');
    await form.other?.('hotline', OTHERS.hotline);
    await form.page.click('.agreement input');
    await leave(form.page);
    await until(async () => (await redlineState(form.page))?.saved !== null, 'the draft is saved');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const drafts = await extension.kept<{ count: number }>('drafts');
    expect(drafts.map(({ count }) => count)).toEqual([1]);

    await form.switchLanguage();
    await untilState(form.page, 'watching');
    const before = (await form.state()).others;
    const told = await restoreFromPopup(shared.session, form.page);
    expect(told.named).toBe(1);
    expect(told.report).toContain('Customer Service Hotline is not on the page under this label');
    expect(told.report).toContain(OTHERS.hotline);
    expect((await form.state()).others).toEqual(before);
  });

  test('nothing but the console was asked for', () => {
    expect(unexpectedRequests(shared.server)).toEqual([]);
  });
});
