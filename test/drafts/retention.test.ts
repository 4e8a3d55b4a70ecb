import { describe, expect, it } from 'vitest';
import { connect } from '../../drafts/connection';
import { keepWithin } from '../../drafts/room';
import {
  applyRetention,
  DEFAULT_LIMITS,
  deleteDraft,
  exportDrafts,
  importDrafts,
  keepBaseline,
  listDrafts,
  markSubmitted,
  nameVersion,
  pinDraft,
  readDraft,
  readExport,
  recallProduct,
  saveDraft,
} from '../../drafts/store';
import { edits, PRODUCT, released, save } from './forms';
import { disk, freshDatabase, pass } from './fresh-database';

freshDatabase();

const kept = async () => {
  const { drafts } = await listDrafts();
  return drafts.map(({ id }) => id).sort();
};
const records = async () => {
  const database = await connect();
  const stores = ['baselines', 'drafts', 'changes', 'versions'] as const;
  return Object.fromEntries(
    await Promise.all(stores.map(async (store) => [store, await database.count(store)])),
  );
};

describe('applyRetention', () => {
  it('removes drafts after their time, with all that is theirs, and keeps pinned ones', async () => {
    for (const id of ['old', 'pinned', 'handed-in'])
      await saveDraft(save(edits(2), { id, version: 'pause' }));
    await pinDraft('pinned', true);
    await markSubmitted('handed-in');
    pass({ days: 89 });
    await saveDraft(save(edits(1), { id: 'young' }));
    await applyRetention();
    expect(await kept()).toEqual(['handed-in', 'old', 'pinned', 'young']);
    pass({ days: 2 });
    await applyRetention();
    expect(await kept()).toEqual(['pinned', 'young']);
    expect(await records()).toEqual({ baselines: 0, drafts: 2, changes: 2, versions: 1 });
  });

  it('removes deleted drafts only when undoing is over', async () => {
    await saveDraft(save(edits(2), { id: 'a' }));
    await deleteDraft('a');
    await applyRetention();
    expect((await listDrafts({ state: 'deleted' })).total).toBe(1);
    pass({ days: 2 });
    await applyRetention();
    expect(await records()).toMatchObject({ drafts: 0, changes: 0 });
  });

  it('keeps to the caps: private drafts go first, then the oldest', async () => {
    await saveDraft(save(edits(1), { id: 'oldest' }));
    await pinDraft('oldest', true);
    for (const id of ['a', 'b', 'c']) {
      pass({ seconds: 1 });
      await saveDraft(save(edits(1), { id }));
    }
    await saveDraft(save(edits(1), { id: 'private' }), { incognito: true });
    await applyRetention({ ...DEFAULT_LIMITS, drafts: 4 });
    expect(await kept()).toEqual(['a', 'b', 'c', 'oldest']);
    await applyRetention({ ...DEFAULT_LIMITS, drafts: 2 });
    expect(await kept()).toEqual(['c', 'oldest']);
  });

  it('thins versions to the cap that holds now', async () => {
    for (let at = 1; at <= 5; at++) {
      pass({ seconds: 1 });
      await saveDraft(save(edits(at), { version: 'pause' }));
    }
    await applyRetention({ ...DEFAULT_LIMITS, versionsPerDraft: 2 });
    expect((await readDraft('d1')).versions.map(({ changes }) => changes)).toEqual([edits(1), edits(5)]);
  });

  it('keeps within the space: the oldest versions of all drafts go first, and no draft', async () => {
    for (const id of ['old', 'named', 'young']) {
      for (let at = 1; at <= 3; at++) {
        pass({ seconds: 1 });
        await saveDraft(save(edits(300 + at), { id, version: 'pause' }));
      }
      pass({ seconds: 1 });
      if (id === 'named') await nameVersion('named', 'Agreed');
    }
    const versions = async () =>
      Promise.all(['old', 'named', 'young'].map(async (id) => (await readDraft(id)).versions.length));
    expect(await versions()).toEqual([3, 4, 3]);
    await applyRetention({ ...DEFAULT_LIMITS, megabytes: 1 });
    expect(await versions()).toEqual([3, 4, 3]);
    disk.usage = 5_000_000;
    await applyRetention({ ...DEFAULT_LIMITS, megabytes: 1 });
    expect(await versions()).toEqual([3, 4, 3]);
    await keepWithin(80_000);
    expect(await versions()).toEqual([1, 2, 3]);
    await keepWithin(1);
    expect(await versions()).toEqual([1, 1, 1]);
    expect((await readDraft('named')).versions).toMatchObject([{ name: 'Agreed' }]);
    expect(await kept()).toEqual(['named', 'old', 'young']);
  });

  it('removes baselines that were followed by another, once no draft needs them', async () => {
    const seen = { product: PRODUCT, status: 'released' as const };
    const first = await keepBaseline({ ...seen, form: released() });
    await saveDraft(save(edits(1), { baselineId: first.id }));
    pass({ seconds: 1 });
    const second = await keepBaseline({ ...seen, form: { ...released(), fields: {} } });
    pass({ seconds: 1 });
    const newest = await keepBaseline({ ...seen, form: { fields: {}, specs: {} } });
    await applyRetention();
    expect(await records()).toMatchObject({ baselines: 3 });
    pass({ days: 50 });
    await pinDraft('d1', true);
    pass({ days: 50 });
    await applyRetention();
    const database = await connect();
    expect((await database.getAllKeys('baselines')).sort()).toEqual([first.id, newest.id].sort());
    expect(second.id).not.toBe(newest.id);
    expect((await recallProduct(PRODUCT)).baseline).toEqual(newest);
  });

  it('counts from when a baseline was followed, however new the newest is', async () => {
    const seen = { product: PRODUCT, status: 'released' as const };
    await keepBaseline({ ...seen, form: released() });
    pass({ seconds: 1 });
    await keepBaseline({ ...seen, form: { ...released(), fields: {} } });
    pass({ days: 100 });
    await keepBaseline({ ...seen, form: { fields: {}, specs: {} } });
    await applyRetention();
    expect(await records()).toMatchObject({ baselines: 2 });
  });

  it('spares a draft that is saved while it tidies', async () => {
    await saveDraft(save(edits(2)));
    pass({ days: 91 });
    const tidied = applyRetention();
    await saveDraft(save(edits(3)));
    await tidied;
    expect((await readDraft('d1')).draft.changes).toEqual(edits(3));
  });

  it('gives an imported draft its whole time again', async () => {
    await saveDraft(save(edits(2)));
    const file = await readExport(new Blob([await exportDrafts()]));
    await deleteDraft('d1');
    pass({ days: 200 });
    await applyRetention();
    await importDrafts(file);
    await applyRetention();
    expect(await kept()).toEqual(['d1']);
  });
});
