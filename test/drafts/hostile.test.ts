import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../../drafts/connection';
import { writing } from '../../drafts/database';
import { DraftFault } from '../../drafts/fault';
import type { StoreName } from '../../drafts/schema';
import {
  applyRetention,
  exportDrafts,
  importDrafts,
  keepBaseline,
  keepBeforeRestore,
  listDrafts,
  readDraft,
  readExport,
  recallProduct,
  saveDraft,
} from '../../drafts/store';
import { timelineOf } from '../../entrypoints/popup/timeline';
import { edits, PRODUCT, released, save } from './forms';
import { freshDatabase, otherComputer } from './fresh-database';

freshDatabase();

const STORES: StoreName[] = ['baselines', 'drafts', 'changes', 'versions'];
/** 10,000 in the long run, `npm run fuzz:drafts`. */
const RUNS = Number(process.env.RUNS ?? 300);

async function everything(): Promise<Record<string, unknown[]>> {
  const database = await connect();
  return Object.fromEntries(
    await Promise.all(STORES.map(async (store) => [store, await database.getAll(store)])),
  );
}

/** Every place in a piece of JSON. */
function placesOf(value: unknown, place: string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [place, ...inner.flatMap(([key, item]) => placesOf(item, [...place, key]))];
}

/** The JSON with another value at one place; undefined takes it away. */
function put(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  const entries = Object.entries(value as object).flatMap(([name, item]): [string, unknown][] => {
    const next = name === key ? put(item, rest, other) : item;
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const nasty = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    '~',
    'a~b',
    'd1',
    'x'.repeat(10_000),
    -1,
    1e308,
    null,
    {},
    [],
  ),
);

async function soundFile(): Promise<unknown> {
  const baseline = await keepBaseline({ product: PRODUCT, status: 'released', form: released() });
  for (const id of ['d1', 'd2']) {
    await saveDraft(save(edits(2), { id, baselineId: baseline.id, version: 'pause' }));
  }
  return JSON.parse(await exportDrafts());
}

/** The file with those values at those places, as far as it still has them. */
const damage = (file: unknown, damages: [string[], unknown][]): unknown =>
  damages.reduce<unknown>((damaged, [place, value]) => {
    const there = placesOf(damaged).some((one) => String(one) === String(place));
    return there ? put(damaged, place, value) : damaged;
  }, file);

async function startWith(records: Awaited<ReturnType<typeof everything>>): Promise<void> {
  await otherComputer();
  await writing(STORES, async (transaction) => {
    for (const store of STORES) {
      for (const record of records[store] ?? []) await transaction.objectStore(store).put(record as never);
    }
  });
}

/** Runs it; undefined when it told a fault that has a name, and nothing but that. */
async function unlessRefused<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    expect(error).toBeInstanceOf(DraftFault);
    expect(error).not.toMatchObject({ fault: 'unknown' });
    return undefined;
  }
}

describe('an import', () => {
  it('of any damaged or forged file is whole or nothing, and spares what is stored', async () => {
    const file = await soundFile();
    const full = await everything();
    const nothing = Object.fromEntries(STORES.map((store) => [store, []]));
    const damages = fc.array(fc.tuple(fc.constantFrom(...placesOf(file)), nasty), {
      minLength: 1,
      maxLength: 3,
    });
    let taken = 0;
    const property = fc.asyncProperty(damages, fc.constantFrom(full, nothing), async (harm, stored) => {
      await startWith(stored);
      const text = JSON.stringify(damage(file, harm)) ?? '';
      const content = await unlessRefused(readExport(new Blob([text])));
      const plan = content && (await unlessRefused(importDrafts(content)));
      const after = await everything();
      const added = (store: string) => (after[store]?.length ?? 0) - (stored[store]?.length ?? 0);
      expect(added('drafts')).toBe(plan ? plan.added.length + plan.copies.length : 0);
      expect(added('changes')).toBe(added('drafts'));
      expect(added('versions')).toBe(plan ? plan.versions.length : 0);
      expect(added('baselines')).toBe(plan ? plan.baselines.length : 0);
      for (const store of STORES) expect(after[store]).toEqual(expect.arrayContaining(stored[store] ?? []));
      if (!plan) return;
      taken++;
      for (const { id } of (await listDrafts({ limit: 1_000 })).drafts) await readDraft(id);
      await readExport(new Blob([await exportDrafts()]));
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(taken).toBeGreaterThan(0);
  }, 3_600_000);

  it('of any text or bytes is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
        ),
        async (content) => {
          await expect(readExport(new Blob([content]))).rejects.toBeInstanceOf(DraftFault);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** Puts a value at some place of one stored record of that store; the database takes none without its key. */
async function damageStored(store: StoreName, value: unknown, at: number): Promise<void> {
  const [record] = await (await connect()).getAll(store);
  const places = placesOf(record).slice(1);
  const damaged = put(record, places[at % places.length] ?? [], value);
  const written = writing([store], (transaction) => transaction.objectStore(store).put(damaged as never));
  await written.catch(() => undefined);
}

describe('stored records that are damaged', () => {
  it('never break reading, saving or tidying, and never spoil an export', async () => {
    const stores = fc.constantFrom(...STORES);
    const property = fc.asyncProperty(stores, nasty, fc.nat(), async (store, value, at) => {
      await otherComputer();
      await soundFile();
      await damageStored(store, value, at);
      const { drafts: listed, unreadable } = await listDrafts({ state: 'any' });
      const deleted = (await listDrafts({ state: 'deleted' })).total;
      const apart = (await listDrafts({ incognito: true })).total;
      expect(listed.length + deleted + apart + unreadable).toBe(
        await connect().then((open) => open.count('drafts')),
      );
      expect(listed.length).toBeGreaterThanOrEqual(1);
      await recallProduct(PRODUCT);
      await applyRetention();
      await saveDraft(save(edits(1), { id: 'd3', version: 'pause' }));
      expect((await readDraft('d3')).draft.changes).toEqual(edits(1));
      const { drafts } = await readExport(new Blob([await exportDrafts()]));
      expect(drafts.map(({ id }) => id)).toContain('d3');
      for (const id of ['d1', 'd2']) {
        const whole = await unlessRefused(readDraft(id));
        if (whole) timelineOf(whole.draft, whole.baseline?.form ?? { fields: {}, specs: {} }, whole.versions);
        await unlessRefused(keepBeforeRestore(id));
        await unlessRefused(saveDraft(save(edits(1), { id, version: 'pause' })));
      }
    });
    await fc.assert(property, { numRuns: RUNS });
  }, 3_600_000);
});
