import '../english';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RestoreView } from '../../../components/popup/restore-view';
import { restoreInto } from '../../../entrypoints/popup/restore';

const ORIGIN = 'https://console.example.com';
const product = { key: `${ORIGIN}#1`, id: '1', name: 'CloudBackup' };
const form = { fields: { name: 'CloudBackup' }, specs: {} };
const stored = {
  draft: {
    id: 'd1',
    product,
    baselineId: 'b1',
    address: `${ORIGIN}/modify?id=1`,
    changes: { edits: { name: 'New', version: 'V2.0' }, added: [], removed: [] },
    startedAt: '2026-11-23T11:00:00Z',
    savedAt: '2026-11-23T11:55:00Z',
  },
  baseline: { id: 'b1', product, status: 'released', form, seenAt: '2026-11-01T00:00:00Z' },
  versions: [],
};

const { browser, sendMessage, readDraft, keepBeforeRestore, wishes } = vi.hoisted(() => ({
  browser: { tabs: { update: vi.fn(), create: vi.fn(async () => ({ id: 7 })) }, storage: {} },
  sendMessage: vi.fn(),
  readDraft: vi.fn(),
  keepBeforeRestore: vi.fn(),
  wishes: { takeWish: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../messages/protocol', () => ({ sendMessage }));
vi.mock('../../../drafts/store', () => ({ readDraft, keepBeforeRestore }));
vi.mock('../../../entrypoints/popup/wish', () => wishes);

/** What the page of a tab answers to `describePage`, asked for the first, second, … time; the last answer stays. */
function pageSays(...states: object[]): void {
  sendMessage.mockImplementation(async (message: string) => {
    if (message === 'describePage') return states.length > 1 ? states.shift() : states[0];
    if (message === 'restoreDraft')
      return { restored: ['name'], missed: [{ path: 'version', value: 'V2.0', reason: 'locked' }] };
    return undefined;
  });
}

async function restore(address: string | undefined): Promise<RestoreView[]> {
  const shown: RestoreView[] = [];
  await restoreInto({ id: 3, address, incognito: false }, 'd1', (view) => shown.push(view));
  return shown;
}

const sent = (message: string) => sendMessage.mock.calls.filter(([name]) => name === message);
const watching = { state: 'watching', product };
const DONE: RestoreView = {
  kind: 'done',
  product: 'CloudBackup',
  restored: 1,
  missed: [{ path: 'version', field: 'version', reason: 'locked', text: 'V2.0', copy: 'V2.0' }],
};

beforeEach(() => {
  vi.clearAllMocks();
  readDraft.mockResolvedValue(stored);
  keepBeforeRestore.mockResolvedValue(undefined);
});

test('the form in front takes the draft at once, and its report is shown', async () => {
  pageSays(watching);
  expect((await restore(`${ORIGIN}/modify?id=1`)).at(-1)).toEqual(DONE);
  expect(sent('restoreDraft')).toEqual([['restoreDraft', { draft: stored.draft, baseline: form }, 3]]);
  expect(browser.tabs.update).not.toHaveBeenCalled();
});

test('what the draft holds is kept as a version first, and no full disk stands in the way', async () => {
  pageSays(watching);
  keepBeforeRestore.mockRejectedValue(new Error('quota'));
  expect((await restore(`${ORIGIN}/modify?id=1`)).at(-1)).toEqual(DONE);
  expect(keepBeforeRestore).toHaveBeenCalledExactlyOnceWith('d1');
  const restored = sendMessage.mock.calls.findIndex(([name]) => name === 'restoreDraft');
  expect(keepBeforeRestore.mock.invocationCallOrder[0]).toBeLessThan(
    sendMessage.mock.invocationCallOrder[restored] ?? 0,
  );
});

test('a version goes back like a draft, also into a form that is not open yet', async () => {
  pageSays({ state: 'none' }, watching);
  wishes.takeWish.mockResolvedValue(undefined);
  await restoreInto({ id: 3, address: `${ORIGIN}/products`, incognito: false }, 'd1', () => {}, 'v1');
  expect(readDraft).toHaveBeenCalledExactlyOnceWith('d1', 'v1');
  expect(sent('wishRestore')).toEqual([
    ['wishRestore', { draftId: 'd1', versionId: 'v1', tabId: 3, productKey: product.key }],
  ]);
});

test('another page of the console goes to the form, and the form’s own script restores', async () => {
  pageSays({ state: 'none' }, { state: 'none' }, watching);
  wishes.takeWish.mockResolvedValue(undefined);
  const shown = await restore(`${ORIGIN}/products`);
  expect(shown.map(({ kind }) => kind)).toEqual(['restoring', 'opening', 'left-to-page']);
  expect(sent('wishRestore')).toEqual([
    ['wishRestore', { draftId: 'd1', tabId: 3, productKey: product.key }],
  ]);
  expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(3, { url: stored.draft.address, active: true });
  expect(sent('restoreDraft')).toEqual([]);
});

test('a wish that nobody took is fulfilled by the popup', async () => {
  pageSays({ state: 'none' }, watching);
  wishes.takeWish.mockResolvedValue({ draftId: 'd1', tabId: 3, productKey: product.key });
  expect((await restore(`${ORIGIN}/products`)).at(-1)).toEqual(DONE);
});

test('a page that is no console stays: the form opens in a new tab, after the wish is kept', async () => {
  pageSays({ state: 'none' }, watching);
  wishes.takeWish.mockResolvedValue(undefined);
  await restore('https://mail.example.org/');
  expect(sent('wishRestore')[0]?.[1]).toMatchObject({ tabId: 7 });
  const wished = sendMessage.mock.calls.findIndex(([name]) => name === 'wishRestore');
  expect(sendMessage.mock.invocationCallOrder[wished]).toBeLessThan(
    browser.tabs.update.mock.invocationCallOrder[0] ?? 0,
  );
  expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(7, { url: stored.draft.address, active: true });
});

test('the form of another product is not the form', async () => {
  pageSays({ state: 'watching', product: { ...product, key: `${ORIGIN}#2` } }, watching);
  wishes.takeWish.mockResolvedValue(undefined);
  const shown = await restore(`${ORIGIN}/modify?id=2`);
  expect(shown.map(({ kind }) => kind)).toContain('opening');
});

test('an address that is not the product’s own console is never opened', async () => {
  pageSays({ state: 'none' });
  readDraft.mockResolvedValue({
    ...stored,
    draft: { ...stored.draft, address: 'https://elsewhere.example/' },
  });
  expect((await restore(`${ORIGIN}/products`)).at(-1)).toEqual({ kind: 'failed', reason: 'no_form' });
  expect(browser.tabs.update).not.toHaveBeenCalled();
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

test('without the released values nothing is written', async () => {
  pageSays(watching);
  readDraft.mockResolvedValue({ draft: stored.draft, versions: [] });
  expect(await restore(`${ORIGIN}/modify?id=1`)).toEqual([{ kind: 'failed', reason: 'no_released' }]);
  expect(sent('restoreDraft')).toEqual([]);
});

test('a page that does not answer is told so', async () => {
  sendMessage.mockImplementation(async (message: string) => {
    if (message === 'describePage') return watching;
    throw new Error('Receiving end does not exist.');
  });
  expect((await restore(`${ORIGIN}/modify?id=1`)).at(-1)).toEqual({ kind: 'failed', reason: 'no_answer' });
});
