import { describe, expect, it } from 'vitest';
import { writing } from '../../drafts/database';
import { deleteDraft, readFirstDrafts, saveDraft } from '../../drafts/store';
import type { DraftSummary } from '../../drafts/summary';
import { edits, save } from './forms';
import { freshDatabase, pass } from './fresh-database';

freshDatabase();

const product = (id: string) => ({ key: `https://console.example.com/${id}`, id, name: `Product ${id}` });

/** Saved in this order: each a draft's id, behind it its product. */
async function drafts(...saved: string[]) {
  for (const one of saved) {
    await saveDraft(save(edits(1), { id: one, product: product(one.slice(1)) }));
    pass({ seconds: 1 });
  }
}
const first = async (enough: number, front?: string) => {
  const read = await readFirstDrafts({}, enough, front && product(front).key);
  return read.drafts.map(({ id }) => id).join(' ');
};

describe('readFirstDrafts', () => {
  it('begins with the product of the newest draft, its drafts together, newest first', async () => {
    await drafts('ax', 'by', 'cx', 'dz', 'ey');
    expect(await first(2)).toBe('ey by');
    expect(await first(3)).toBe('ey by dz');
    expect(await first(9)).toBe('ey by dz cx ax');
  });

  it('begins with the product in front', async () => {
    await drafts('ax', 'by', 'cx', 'dz');
    expect(await first(2, 'x')).toBe('cx ax');
    expect(await first(3, 'x')).toBe('cx ax dz');
    expect(await first(1, 'unknown')).toBe('dz');
  });

  it('counts all records, shown or not', async () => {
    await drafts('ax', 'by');
    await saveDraft(save(edits(1), { id: 'private', product: product('x') }), { incognito: true });
    await deleteDraft('by');
    const broken: unknown = { id: 'z', product: product('x'), savedAt: '2099' };
    await writing(['drafts'], (transaction) => transaction.objectStore('drafts').put(broken as DraftSummary));
    expect(await readFirstDrafts({}, 9, undefined)).toMatchObject({ drafts: [{ id: 'ax' }], records: 4 });
    expect((await readFirstDrafts({ incognito: true }, 9, undefined)).drafts).toMatchObject([
      { id: 'private' },
    ]);
  });
});
