import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redlineState, until, untilState } from './harness/findings';
import { forTests } from './harness/for-tests';
import { leave } from './harness/form-driver';
import { BROWSERS } from './harness/launch';
import { openForm } from './harness/open-console';
import { unexpectedRequests } from './harness/quiet';
import { everythingKept } from './harness/storage';

/** Fields whose labels Redline knows, made into secrets by what they say of themselves. */
const SECRETS = {
  version: { id: 'f-version', name: 'access_token' },
  support: { id: 'f-support', name: 'client_secret' },
  productionUrl: { id: 'f-productionUrl', type: 'password' },
  'seo.title': { id: 'f-seo-title', autocomplete: 'cc-number' },
  'seo.keywords': { id: 'f-seo-keywords', autocomplete: 'one-time-code' },
  'seo.description': { id: 'f-seo-description', name: 'privateKey' },
} as const;
const FIELDS = Object.keys(SECRETS) as (keyof typeof SECRETS)[];
const typed = (field: string) => `zq-${field.replace('.', '-')}-4111111111111111`;

/** Before the page's own script puts a field in, it is marked: so Redline never sees it without. */
const markSecrets = (page: Page) =>
  page.evaluateOnNewDocument((marks) => {
    const mark = () => {
      for (const { id, ...attributes } of marks)
        for (const [name, value] of Object.entries(attributes))
          document.getElementById(id)?.setAttribute(name, value);
    };
    new MutationObserver(mark).observe(document, { childList: true, subtree: true });
  }, Object.values(SECRETS));

describe.each(BROWSERS)('what is never kept, in %s', (browser) => {
  const shared = forTests(browser);
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redline-files-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test('passwords, secrets, tokens, card numbers, the content of files, tickets in the address', async () => {
    const page = await shared.session.browser.newPage();
    await markSecrets(page);
    const form = await openForm(shared.session.browser, 'plain', 'saas', {
      page,
      query: 'ticket=zq-ticket-1',
    });
    await untilState(page, 'watching');
    const shown = await form.state();
    for (const field of FIELDS) await form.type(field, typed(field));
    const guide = join(folder, 'guide-of-mine.pdf');
    await writeFile(guide, 'zq-content-of-the-file '.repeat(50));
    await form.attach('userGuide', guide);
    await form.type('overview', 'zq-overview that is kept');
    await leave(page);
    await until(async () => (await redlineState(page))?.saved !== null, 'the draft is saved');
    await until(
      async () => (await everythingKept(shared.session)).includes('zq-overview'),
      'the overview is kept',
    );

    const kept = await everythingKept(shared.session);
    expect(kept).toContain('guide-of-mine.pdf');
    for (const field of FIELDS) expect(kept).not.toContain(typed(field));
    expect(kept).not.toContain('zq-content');
    expect(kept).not.toContain('zq-ticket');
    expect(kept).not.toContain('4111111111111111');
    // Nor what stood in such a field when the form opened.
    expect(kept).not.toContain(String(shown.fields.productionUrl));
  });

  test('nothing but the console was asked for', () => {
    expect(unexpectedRequests(shared.server)).toEqual([]);
  });
});
