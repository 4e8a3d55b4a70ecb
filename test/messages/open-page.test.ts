import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openForPage } from '../../entrypoints/background/open-page';
import { keepForPage, saveForPage } from '../../entrypoints/background/page-requests';
import type { Page } from '../../entrypoints/background/sender';
import { edits, PRODUCT, released, save } from '../drafts/forms';
import { freshDatabase } from '../drafts/fresh-database';

const create = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `chrome-extension://redline${path}` } },
}));
vi.mock('../../entrypoints/settings/settings', () => ({
  getSettings: async () => ({ privateWindows: true }),
}));

freshDatabase();
const page: Page = { origin: 'https://console.example.com', tabId: 3 };

beforeEach(async () => {
  create.mockClear();
  const baseline = await keepForPage({ product: PRODUCT, status: 'released', form: released() }, page);
  await saveForPage(save(edits(2), { id: 'd1', baselineId: baseline.id }), () => page);
});

describe('a page', () => {
  it('has a rule’s text opened', async () => {
    await openForPage({ page: 'rule', rule: 'spec-no-delete' }, page);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://redline/rule.html?rule=spec-no-delete',
    });
  });

  it('has its own draft opened in Compare', async () => {
    await openForPage({ page: 'compare', draftId: 'd1' }, page);
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://redline/compare.html?draft=d1',
    });
  });

  it.each<[string, unknown, Page]>([
    [
      'another origin’s draft',
      { page: 'compare', draftId: 'd1' },
      { ...page, origin: 'https://other.example.com' },
    ],
    [
      'an origin that begins alike',
      { page: 'compare', draftId: 'd1' },
      { ...page, origin: 'https://console.example.co' },
    ],
    [
      'a draft of an ordinary window from a private one',
      { page: 'compare', draftId: 'd1' },
      { ...page, incognito: true },
    ],
    ['an address instead of a rule', { page: 'rule', rule: '../popup.html' }, page],
    ['another page of the extension', { page: 'popup' }, page],
    ['nothing', undefined, page],
  ])('is refused %s', async (_, wish, from) => {
    await expect(openForPage(wish, from)).rejects.toMatchObject({ fault: 'refused' });
    expect(create).not.toHaveBeenCalled();
  });

  it('is told that a draft is gone', async () => {
    await expect(openForPage({ page: 'compare', draftId: 'd9' }, page)).rejects.toMatchObject({
      fault: 'not_found',
    });
  });
});
