import { describe, expect, it } from 'vitest';
import { keepBeforeRestore, nameVersion, pinVersion, readDraft, saveDraft } from '../../drafts/store';
import { edits, save } from './forms';
import { freshDatabase, pass } from './fresh-database';

freshDatabase();

const pauseWith = async (count: number) => {
  pass({ seconds: 1 });
  await saveDraft(save(edits(count), { version: 'pause' }), { versionsPerDraft: 3 });
};
const counts = async () =>
  (await readDraft('d1')).versions.map(({ changes }) => Object.keys(changes.edits).length);

describe('versions', () => {
  it('are kept for their reason, oldest first', async () => {
    await pauseWith(1);
    pass({ seconds: 1 });
    await saveDraft(save(edits(2), { version: 'restore' }));
    const { versions } = await readDraft('d1');
    expect(versions).toMatchObject([
      { draftId: 'd1', reason: 'pause', changes: edits(1), at: '2026-03-01T08:00:01.000Z' },
      { draftId: 'd1', reason: 'restore', changes: edits(2), at: '2026-03-01T08:00:02.000Z' },
    ]);
  });

  it('are not kept twice for the same state', async () => {
    await pauseWith(2);
    await pauseWith(2);
    expect(await counts()).toEqual([2]);
  });

  it('are not kept of a form without changes', async () => {
    await pauseWith(1);
    await pauseWith(0);
    expect(await counts()).toEqual([1]);
  });

  it('are thinned to a spread, sparing pinned and named ones', async () => {
    for (const count of [1, 2, 3]) await pauseWith(count);
    const { versions } = await readDraft('d1');
    await pinVersion(versions[0]?.id ?? '', true);
    await nameVersion('d1', 'Before the price talk');
    for (const count of [4, 5, 6]) await pauseWith(count);
    expect(await counts()).toEqual([1, 3, 4, 5, 6]);
    expect((await readDraft('d1')).versions[1]).toMatchObject({
      name: 'Before the price talk',
      pinned: true,
    });
  });

  it('of other drafts are left alone', async () => {
    await saveDraft(save(edits(1), { id: 'd1a', version: 'pause' }));
    for (const count of [1, 2, 3, 4, 5]) await pauseWith(count);
    expect((await readDraft('d1a')).versions).toHaveLength(1);
    expect(await counts()).toEqual([1, 4, 5]);
  });

  it('keep what a restore is about to replace, once', async () => {
    await saveDraft(save(edits(2)));
    await keepBeforeRestore('d1');
    await keepBeforeRestore('d1');
    expect((await readDraft('d1')).versions).toMatchObject([{ reason: 'restore', changes: edits(2) }]);
  });

  it('are read as the draft stood then', async () => {
    await pauseWith(1);
    await pauseWith(2);
    const { versions } = await readDraft('d1');
    expect((await readDraft('d1', versions[0]?.id)).draft.changes).toEqual(edits(1));
    await expect(readDraft('d1', 'none')).rejects.toMatchObject({ fault: 'not_found' });
  });

  it('that do not exist cannot be pinned or named', async () => {
    await expect(pinVersion('none', true)).rejects.toMatchObject({ fault: 'not_found' });
    await expect(nameVersion('none', 'x')).rejects.toMatchObject({ fault: 'not_found' });
  });
});
