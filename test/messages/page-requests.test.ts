import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listDrafts, readDraft } from '../../drafts/store';
import {
  keepForPage,
  pendingRestore,
  recallForPage,
  saveForPage,
} from '../../entrypoints/background/page-requests';
import type { Page } from '../../entrypoints/background/sender';
import { edits, PRODUCT, released, save } from '../drafts/forms';
import { freshDatabase, pass } from '../drafts/fresh-database';

const settings = vi.hoisted(() => ({ privateWindows: false, mostVersions: 50 }));
vi.mock('../../entrypoints/settings/settings', () => ({ getSettings: async () => settings }));

freshDatabase();
afterEach(() => {
  vi.restoreAllMocks();
});
beforeEach(() => {
  settings.privateWindows = false;
});

const page: Page = { origin: 'https://console.example.com', tabId: 3 };
const elsewhere: Page = { origin: 'https://other.example.com', tabId: 3 };
const inPrivate: Page = { ...page, incognito: true };
const saveFrom = (from: Page, data: unknown) => saveForPage(data, () => from);

describe('a page', () => {
  it('saves and recalls its own product', async () => {
    const baseline = await keepForPage({ product: PRODUCT, status: 'released', form: released() }, page);
    const draft = save(edits(2), { baselineId: baseline.id });
    expect(await saveFrom(page, draft)).toMatchObject({ saved: true });
    const memory = await recallForPage(PRODUCT, page);
    expect(memory).toMatchObject({ baseline, drafts: [{ changes: edits(2) }] });
  });

  it("is refused another origin's product", async () => {
    await saveFrom(page, save(edits(2)));
    const form = { product: PRODUCT, status: 'released', form: released() };
    await expect(recallForPage(PRODUCT, elsewhere)).rejects.toMatchObject({ fault: 'refused' });
    await expect(keepForPage(form, elsewhere)).rejects.toMatchObject({ fault: 'refused' });
    expect(await saveFrom(elsewhere, save(edits(3)))).toEqual({ saved: false, fault: 'refused' });
    const taken = { ...save(edits(3)), product: { ...PRODUCT, key: 'https://other.example.com|1' } };
    expect(await saveFrom(elsewhere, taken)).toEqual({ saved: false, fault: 'refused' });
    expect((await readDraft('d1')).draft.changes).toEqual(edits(2));
  });

  it.each([
    undefined,
    null,
    'save',
    {},
    { ...save(edits(1)), id: '' },
    { ...save(edits(1)), id: 'a~b' },
    { ...save(edits(1)), changes: { edits: { name: 7 }, added: [], removed: [] } },
    { ...save(edits(1)), address: 'javascript:alert(1)' },
    { ...save(edits(1)), address: 'https://other.example.com/' },
  ])('is refused a save like %j', async (data) => {
    expect(await saveFrom(page, data)).toEqual({ saved: false, fault: 'refused' });
    expect((await listDrafts()).total).toBe(0);
  });

  it('is answered when the sender itself is refused', async () => {
    const refuse = () => {
      throw Object.assign(new Error(), { fault: 'refused' });
    };
    expect(await saveForPage(save(edits(1)), refuse)).toEqual({ saved: false, fault: 'refused' });
  });

  it('has no secrets of its address kept', async () => {
    await saveFrom(page, save(edits(1), { address: 'https://console.example.com/a?ticket=1&id=7' }));
    expect((await readDraft('d1')).draft.address).toBe('https://console.example.com/a?id=7');
  });
});

describe('a private window', () => {
  it('leaves nothing behind unless the seller allows it', async () => {
    expect(await recallForPage(PRODUCT, inPrivate)).toEqual({ drafts: [] });
    const form = { product: PRODUCT, status: 'released', form: released() };
    await expect(keepForPage(form, inPrivate)).rejects.toMatchObject({ fault: 'private_window' });
    expect(await saveFrom(inPrivate, save(edits(1)))).toEqual({ saved: false, fault: 'private_window' });
    expect((await listDrafts({ incognito: true })).total).toBe(0);
  });

  it('keeps its own drafts when allowed', async () => {
    settings.privateWindows = true;
    expect(await saveFrom(inPrivate, save(edits(1)))).toMatchObject({ saved: true });
    expect((await recallForPage(PRODUCT, inPrivate)).drafts).toHaveLength(1);
    expect((await recallForPage(PRODUCT, page)).drafts).toHaveLength(0);
  });
});

describe('a restore that waits for its form', () => {
  const wish = { draftId: 'd1', tabId: 3, productKey: PRODUCT.key };
  const keep = async () => {
    const baseline = await keepForPage({ product: PRODUCT, status: 'released', form: released() }, page);
    await saveFrom(page, save(edits(1), { baselineId: baseline.id, version: 'pause' }));
    await saveFrom(page, save(edits(2), { baselineId: baseline.id, submitted: true }));
  };

  it('is given whole, with its own released form, also when it was submitted', async () => {
    await keep();
    expect(await pendingRestore(wish)).toMatchObject({ draft: { changes: edits(2) }, baseline: released() });
  });

  it('can be a version', async () => {
    await keep();
    const [version] = (await readDraft('d1')).versions;
    const pending = await pendingRestore({ ...wish, versionId: version?.id });
    expect(pending?.draft).toMatchObject({ id: 'd1', changes: edits(1) });
  });

  it('is nothing without a wish, for another product, or when it is gone', async () => {
    await keep();
    expect(await pendingRestore(undefined)).toBeUndefined();
    expect(await pendingRestore({ ...wish, productKey: 'https://console.example.com/p-2' })).toBeUndefined();
    expect(await pendingRestore({ ...wish, draftId: 'd2' })).toBeUndefined();
    expect(await pendingRestore({ ...wish, versionId: 'v9' })).toBeUndefined();
  });
});

describe('a full disk', () => {
  const full = (times: number) => {
    const put = IDBObjectStore.prototype.put;
    let left = times;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
      if (left-- > 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, record);
    });
  };
  const versions = async () => (await readDraft('d1')).versions.map(({ changes }) => changes);
  const fill = async () => {
    for (const count of [1, 2, 3]) {
      pass({ seconds: 1 });
      await saveFrom(page, save(edits(count), { version: 'pause' }));
    }
  };

  it('takes what is typed in place of the oldest versions', async () => {
    await fill();
    full(1);
    expect(await saveFrom(page, save(edits(4)))).toMatchObject({ saved: true });
    expect((await readDraft('d1')).draft.changes).toEqual(edits(4));
    expect(await versions()).toEqual([edits(3)]);
  });

  it('is said when nothing can go, and everything saved before stays', async () => {
    await saveFrom(page, save(edits(1), { version: 'pause' }));
    full(9);
    expect(await saveFrom(page, save(edits(2)))).toEqual({ saved: false, fault: 'quota' });
    vi.restoreAllMocks();
    expect((await readDraft('d1')).draft.changes).toEqual(edits(1));
    expect(await versions()).toEqual([edits(1)]);
  });
});
