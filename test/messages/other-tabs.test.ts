import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askOtherTabs } from '../../entrypoints/background/other-tabs';
import type { Page } from '../../entrypoints/background/sender';
import { PRODUCT } from '../drafts/forms';

const { query, sendMessage } = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs: { query, TAB_ID_NONE: -1 } } }));
vi.mock('../../messages/protocol', () => ({ sendMessage }));

const page: Page = { origin: 'https://console.example.com', tabId: 1 };
const here = { productKey: PRODUCT.key, isHere: true, draftId: 'd1' };

/** What the pages of tabs answer, by tab; a tab without an answer has no form of this product. */
function tabs(answers: Record<number, unknown>, more: { id: number; incognito: boolean }[] = []): void {
  const plain = Object.keys(answers).map((id) => ({ id: Number(id), incognito: false }));
  query.mockResolvedValue([...plain, ...more]);
  sendMessage.mockImplementation(async (_: string, __: unknown, tabId: number) => answers[tabId]);
}
const asked = () => sendMessage.mock.calls.map(([, , tabId]) => tabId);

beforeEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

describe('a page with a form', () => {
  it('hears which other tabs have that form open, and with which draft', async () => {
    tabs({
      1: here,
      2: { ...here, draftId: 'd2' },
      3: undefined,
      4: { productKey: here.productKey, isHere: true },
    });
    expect(await askOtherTabs(here, page)).toEqual([{ tabId: 2, draftId: 'd2' }, { tabId: 4 }]);
    expect(asked()).toEqual([2, 3, 4]);
    expect(sendMessage).toHaveBeenCalledWith('tabPresence', { ...here, tabId: 1 }, 2);
  });

  it('is told nothing of private windows, nor they of it', async () => {
    tabs({ 2: undefined }, [{ id: 9, incognito: true }]);
    await askOtherTabs(here, page);
    expect(asked()).toEqual([2]);
    await askOtherTabs(here, { ...page, incognito: true });
    expect(asked()).toEqual([2, 9]);
  });

  it('does not wait for a tab that is frozen, nor mind one that is gone', async () => {
    vi.useFakeTimers();
    tabs({ 2: undefined, 3: undefined, 4: { ...here, draftId: 'd4' } });
    const answers = {
      2: new Promise(() => {}),
      3: Promise.reject(new Error('gone')),
      4: Promise.resolve(here),
    };
    sendMessage.mockImplementation((_: string, __: unknown, tabId: 2 | 3 | 4) => answers[tabId]);
    const told = askOtherTabs(here, page);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await told).toEqual([{ tabId: 4, draftId: 'd1' }]);
  });

  it.each([undefined, { ...here, productKey: 'https://other.example.com|1' }, { productKey: PRODUCT.key }])(
    'is refused %o',
    async (data) => {
      await expect(askOtherTabs(data, page)).rejects.toMatchObject({ fault: 'refused' });
      expect(asked()).toEqual([]);
    },
  );

  it('believes no answer about another product', async () => {
    tabs({ 2: { ...here, productKey: 'https://console.example.com|other' }, 3: 'yes' });
    expect(await askOtherTabs(here, page)).toEqual([]);
  });
});
