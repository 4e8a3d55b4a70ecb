import { describe, expect, it } from 'vitest';
import { writing } from '../../drafts/database';
import { deleteDraft, listDrafts, readDraft, recallProduct, saveDraft, undoDelete } from '../../drafts/store';
import type { DraftSummary } from '../../drafts/summary';
import { edits, PRODUCT, save } from './forms';
import { freshDatabase, pass } from './fresh-database';

freshDatabase();

const product = (name: string, id: string) => ({ key: `https://console.example.com/${id}`, id, name });

async function threeDrafts() {
  await saveDraft(save(edits(1), { id: 'a', product: product('Backup Cloud', 'p-1') }));
  pass({ seconds: 1 });
  await saveDraft(save(edits(2), { id: 'b', product: product('云备份', 'p-2') }));
  pass({ seconds: 1 });
  await saveDraft(save(edits(3), { id: 'c', product: product('Firewall PRO', 'p-3') }));
}
const ids = ({ drafts }: { drafts: { id: string }[] }) => drafts.map(({ id }) => id).join('');

describe('listDrafts', () => {
  it('gives pages, newest first, without the changes', async () => {
    await threeDrafts();
    const page = await listDrafts({ limit: 2 });
    expect(ids(page)).toBe('cb');
    expect(page).toMatchObject({ total: 3, unreadable: 0 });
    expect(page.drafts[0]).toMatchObject({ count: 3, product: { name: 'Firewall PRO' } });
    expect(page.drafts[0]).not.toHaveProperty('changes');
    expect(ids(await listDrafts({ from: 2, limit: 2 }))).toBe('a');
  });

  it.each([
    ['firewall', 'c'],
    ['  CLOUD backup ', 'a'],
    ['备份', 'b'],
    ['p-2', 'b'],
    ['nowhere', ''],
    ['', 'cba'],
  ])('finds "%s"', async (search, found) => {
    await threeDrafts();
    expect(ids(await listDrafts({ search }))).toBe(found);
  });

  it('keeps to one product', async () => {
    await threeDrafts();
    expect(ids(await listDrafts({ productKey: product('', 'p-2').key }))).toBe('b');
  });

  it('shows private drafts in private windows only', async () => {
    await threeDrafts();
    await saveDraft(save(edits(1), { id: 'x' }), { incognito: true });
    expect(ids(await listDrafts())).toBe('cba');
    expect(ids(await listDrafts({ incognito: true }))).toBe('x');
  });

  it('goes on past a stored record that is no draft', async () => {
    await threeDrafts();
    const broken: unknown = { id: 'z', product: { key: 'k' }, savedAt: '2026' };
    await writing(['drafts'], (transaction) => transaction.objectStore('drafts').put(broken as DraftSummary));
    const page = await listDrafts();
    expect(ids(page)).toBe('cba');
    expect(page.unreadable).toBe(1);
  });
});

describe('deleteDraft', () => {
  it('takes it out of lists and memory, and can be undone', async () => {
    await saveDraft(save(edits(2), { id: 'a', version: 'pause' }));
    const before = await readDraft('a');
    await deleteDraft('a');
    expect((await listDrafts()).total).toBe(0);
    expect((await recallProduct(PRODUCT)).drafts).toEqual([]);
    expect(ids(await listDrafts({ state: 'deleted' }))).toBe('a');
    await undoDelete('a');
    expect(ids(await listDrafts())).toBe('a');
    expect(await readDraft('a')).toEqual(before);
  });

  it('is undone by editing on, not by a repeated save', async () => {
    await saveDraft(save(edits(2), { id: 'a' }));
    await deleteDraft('a');
    await saveDraft(save(edits(2), { id: 'a', version: 'leave' }));
    expect((await listDrafts()).total).toBe(0);
    await saveDraft(save(edits(3), { id: 'a' }));
    expect((await listDrafts()).total).toBe(1);
  });

  it('tells when there is no such draft', async () => {
    await expect(deleteDraft('none')).rejects.toMatchObject({ fault: 'not_found' });
    await expect(readDraft('none')).rejects.toMatchObject({ fault: 'not_found' });
  });
});
