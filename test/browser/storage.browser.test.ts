import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as store from '../../drafts/store';
import { edits, PRODUCT, released, save } from '../drafts/forms';
import { openStorePage, type StorePage } from '../drafts/store-page';

declare const redline: typeof store;

const baseline = { product: PRODUCT, status: 'released' as const, form: released() };

describe.each(['chromium', 'firefox'] as const)('the draft store in %s', (name) => {
  let open: StorePage;
  beforeAll(async () => {
    open = await openStorePage(name);
  });
  afterAll(() => open.close());

  it('keeps a draft with its baseline and versions over a reload', async () => {
    const saved = await open.page.evaluate(
      async (seen, first, second) => {
        const { id } = await redline.keepBaseline(seen);
        await redline.saveDraft({ ...first, baselineId: id });
        return redline.saveDraft({ ...second, baselineId: id });
      },
      baseline,
      save(edits(2), { sequence: 1 }),
      save(edits(3), { sequence: 2, version: 'pause' }),
    );
    expect(saved).toMatchObject({ saved: true });
    await open.page.reload();
    const whole = await open.page.evaluate(() => redline.readDraft('d1'));
    expect(whole).toMatchObject({
      draft: { changes: edits(3), sequence: 2 },
      baseline: { form: released() },
      versions: [{ reason: 'pause', changes: edits(3) }],
    });
    const memory = await open.page.evaluate((product) => redline.recallProduct(product), PRODUCT);
    expect(memory).toMatchObject({ baseline: { form: released() }, drafts: [{ id: 'd1' }] });
  });

  it('keeps the newest of saves that nobody waited for', async () => {
    const orders = [9, 2, 30, 11, 29, 1, 28].map((at) => save(edits(at), { id: 'rush', sequence: at }));
    const changes = await open.page.evaluate(async (saves) => {
      await Promise.all(saves.map((one) => redline.saveDraft(one)));
      return (await redline.readDraft('rush')).draft.changes;
    }, orders);
    expect(changes).toEqual(edits(30));
  });

  it('brings a locked export back after it was deleted', async () => {
    const result = await open.page.evaluate(async () => {
      const file = await redline.exportDrafts({ passphrase: 'open sesame' });
      const wrong = redline.readExport(new Blob([file]), 'sesame').catch((error) => error.fault);
      await redline.deleteDraft('d1');
      const gone = (await redline.listDrafts()).total;
      const plan = await redline.importDrafts(await redline.readExport(new Blob([file]), 'open sesame'));
      return [await wrong, gone, plan.restored.length, (await redline.listDrafts()).total];
    });
    expect(result).toEqual(['import_passphrase', 1, 1, 2]);
  });

  it('stores all of an import or nothing', async () => {
    const total = await open.page.evaluate(async () => {
      const file = JSON.parse(await redline.exportDrafts({ ids: ['d1'] }));
      const [draft] = file.drafts;
      const twice = {
        ...file,
        drafts: [
          { ...draft, id: 'x' },
          { ...draft, id: 'y' },
          { ...draft, id: 'y' },
        ],
      };
      await redline.importDrafts({ ...twice, versions: [] }).catch(() => undefined);
      return (await redline.listDrafts()).total;
    });
    expect(total).toBe(2);
  });

  it('thins, names, pins and counts versions, and finds drafts by what became of them', async () => {
    const told = await open.page.evaluate(
      async (first) => {
        const change = (at: number) => ({ edits: { name: `Plan ${at}` }, added: [], removed: [] });
        for (let at = 1; at <= 8; at++)
          await redline.saveDraft(
            { ...first, id: 'many', sequence: at, changes: change(at), version: 'pause' },
            { versionsPerDraft: 5 },
          );
        const names = async () =>
          (await redline.readDraft('many')).versions.map(({ changes }) => changes.edits.name);
        const thinned = await names();
        const [oldest, second] = (await redline.readDraft('many')).versions;
        await redline.pinVersion(second?.id ?? '', true);
        await redline.nameVersion('many', 'Agreed');
        await redline.renameVersion(oldest?.id ?? '', 'Start');
        const would = await redline.whatWouldGo({ ...redline.DEFAULT_LIMITS, versionsPerDraft: 1 });
        await redline.freeOldestVersions(1);
        const left = (await redline.readDraft('many')).versions;
        await redline.saveDraft({ ...first, id: 'many', sequence: 9, changes: change(9), submitted: true });
        const old = await redline.readDraft('many', second?.id);
        await redline.keepBeforeRestore('many');
        return {
          thinned,
          would: would.versions,
          left: left.map(({ name, pinned, changes }) => name ?? `${pinned === true} ${changes.edits.name}`),
          old: old.draft.changes.edits.name,
          reasons: (await redline.readDraft('many')).versions.at(-1)?.reason,
          submitted: (await redline.listDrafts({ state: 'submitted' })).drafts.map(({ id }) => id),
          usage: (await redline.readUsage()).versions > 0,
        };
      },
      save(edits(1)),
    );
    expect(told.thinned).toHaveLength(5);
    expect(told.thinned[0]).toBe('Plan 1');
    expect(told.thinned.at(-1)).toBe('Plan 8');
    expect(told).toMatchObject({ would: 2, submitted: ['many'], reasons: 'restore', usage: true });
    expect(told.left).toHaveLength(5);
    expect(told.left[0]).toBe('Start');
    expect(told.left[1]).toBe(`true ${told.thinned[1]}`);
    expect(told.left.at(-1)).toBe('Agreed');
    expect(told.old).toBe(told.thinned[1]);
    await open.page.evaluate(() => redline.deleteDraft('many'));
  });

  it('tidies up', async () => {
    const left = await open.page.evaluate(async () => {
      await redline.pinDraft('d1', true);
      await redline.applyRetention({ ...redline.DEFAULT_LIMITS, drafts: 1 });
      return (await redline.listDrafts()).drafts.map(({ id }) => id);
    });
    expect(left).toEqual(['d1']);
  });

  it('makes way for a newer Redline in another tab, and says so', async () => {
    const other = await open.another();
    const version = await other.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('redline', 99);
          request.onblocked = () => reject(new Error('blocked'));
          request.onsuccess = () => resolve(request.result.version);
        }),
    );
    expect(version).toBe(99);
    const fault = await open.page.evaluate(() => redline.listDrafts().catch((error) => error.fault));
    expect(fault).toBe('newer_database');
    await other.close();
  });
});
