import { describe, expect, it } from 'vitest';
import { listDrafts, markSubmitted, pinDraft, readDraft, recallProduct, saveDraft } from '../../drafts/store';
import { edits, NOTHING, PRODUCT, save } from './forms';
import { freshDatabase, pass } from './fresh-database';

freshDatabase();

describe('saveDraft', () => {
  it('keeps all changes and tells when', async () => {
    expect(await saveDraft(save(edits(3), { step: 'Basic information' }))).toEqual({
      saved: true,
      savedAt: '2026-03-01T08:00:00.000Z',
    });
    expect((await readDraft('d1')).draft).toEqual({
      id: 'd1',
      product: PRODUCT,
      baselineId: 'b1',
      address: 'https://console.example.com/#/modify/p-1',
      step: 'Basic information',
      changes: edits(3),
      startedAt: '2026-03-01T08:00:00.000Z',
      savedAt: '2026-03-01T08:00:00.000Z',
    });
  });

  it('keeps the time it was started, and a pin', async () => {
    await saveDraft(save(edits(1)));
    await pinDraft('d1', true);
    pass({ seconds: 9 });
    await saveDraft(save(edits(2)));
    expect((await readDraft('d1')).draft).toMatchObject({
      startedAt: '2026-03-01T08:00:00.000Z',
      savedAt: '2026-03-01T08:00:09.000Z',
      pinned: true,
      changes: edits(2),
    });
  });

  it('writes nothing for a draft that never had a change', async () => {
    expect(await saveDraft(save(NOTHING, { version: 'leave' }))).toMatchObject({ saved: true });
    expect((await listDrafts()).total).toBe(0);
  });

  it('keeps a draft whose changes were all taken back, and what they were', async () => {
    await saveDraft(save(edits(5)));
    await saveDraft(save(NOTHING));
    const { draft, versions } = await readDraft('d1');
    expect(draft.changes).toEqual(NOTHING);
    expect(versions).toMatchObject([{ reason: 'reset', changes: edits(5) }]);
    expect((await listDrafts()).drafts).toMatchObject([{ count: 0 }]);
  });

  it('keeps what a save loses at once, but not what one keystroke takes back', async () => {
    await saveDraft(save(edits(5)));
    await saveDraft(save(edits(4)));
    expect((await readDraft('d1')).versions).toEqual([]);
    await saveDraft(save(edits(2)));
    expect((await readDraft('d1')).versions).toMatchObject([{ reason: 'reset', changes: edits(4) }]);
  });

  it('refuses to go on with the draft of another product or kind of window', async () => {
    await saveDraft(save(edits(1)));
    const other = { ...PRODUCT, key: 'https://console.example.com/p-2' };
    await expect(saveDraft(save(edits(2), { product: other }))).rejects.toMatchObject({ fault: 'refused' });
    await expect(saveDraft(save(edits(2)), { incognito: true })).rejects.toMatchObject({ fault: 'refused' });
    expect((await readDraft('d1')).draft.changes).toEqual(edits(1));
  });
});

describe('the order of saves', () => {
  it('an older save never replaces a newer one', async () => {
    await saveDraft(save(edits(3), { sequence: 7 }));
    expect(await saveDraft(save(edits(2), { sequence: 6 }))).toEqual({
      saved: false,
      fault: 'superseded',
      sequence: 7,
    });
    expect((await readDraft('d1')).draft.changes).toEqual(edits(3));
  });

  it('a repeated save changes nothing and counts as saved', async () => {
    await saveDraft(save(edits(3), { sequence: 7 }));
    pass({ seconds: 5 });
    expect(await saveDraft(save(edits(3), { sequence: 7 }))).toEqual({
      saved: true,
      savedAt: '2026-03-01T08:00:00.000Z',
    });
  });

  it('holds when saves are sent without waiting for each other', async () => {
    await Promise.all([4, 1, 3, 2].map((at) => saveDraft(save(edits(at), { sequence: at }))));
    expect((await readDraft('d1')).draft.changes).toEqual(edits(4));
  });
});

describe('submitted drafts', () => {
  it('are kept as they were submitted, and no longer recalled', async () => {
    await saveDraft(save(edits(3)));
    pass({ seconds: 1 });
    await saveDraft(save(edits(3), { submitted: true, version: 'submit' }));
    await saveDraft(save(edits(3), { version: 'leave' }));
    await saveDraft(save(NOTHING));
    const { draft, versions } = await readDraft('d1');
    expect(draft).toMatchObject({ submittedAt: '2026-03-01T08:00:01.000Z', changes: edits(3) });
    expect(versions).toMatchObject([{ reason: 'submit', changes: edits(3) }]);
    expect((await recallProduct(PRODUCT)).drafts).toEqual([]);
  });

  it('are open again once they are edited on', async () => {
    await saveDraft(save(edits(3)));
    await markSubmitted('d1');
    expect((await readDraft('d1')).draft.submittedAt).toBeDefined();
    await saveDraft(save(edits(4)));
    expect((await readDraft('d1')).draft.submittedAt).toBeUndefined();
    expect((await recallProduct(PRODUCT)).drafts).toHaveLength(1);
  });
});
