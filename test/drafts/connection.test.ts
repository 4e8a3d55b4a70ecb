import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, disconnect } from '../../drafts/connection';
import { writing } from '../../drafts/database';
import { MIGRATIONS } from '../../drafts/schema';
import { listDrafts, saveDraft } from '../../drafts/store';
import { edits, save } from './forms';

const NEWER = MIGRATIONS.length + 1;
const domError = (name: string) => new DOMException('told by the browser', name);

/** The next opening fails as a browser would make it fail. */
function failToOpen(name: string): void {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw domError(name);
  });
}

/** Runs a test in a Redline whose database has one more step. */
async function withStep(step: (database: IDBDatabase) => void, test: () => Promise<void>): Promise<void> {
  const steps = MIGRATIONS as unknown as (typeof step)[];
  steps.push(step);
  await test();
  steps.pop();
}

beforeEach(async () => {
  await disconnect();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('migrations', () => {
  it('make the stores of the newest version', async () => {
    const database = await connect();
    expect([...database.objectStoreNames]).toEqual(['baselines', 'changes', 'drafts', 'versions']);
    expect(database.version).toBe(MIGRATIONS.length);
  });

  it('take an older database on, with what it holds', async () => {
    await saveDraft(save(edits(2)));
    await disconnect();
    await withStep(
      (database) => database.createObjectStore('notes'),
      async () => {
        expect((await listDrafts()).drafts).toMatchObject([{ id: 'd1', count: 2 }]);
        expect([...(await connect()).objectStoreNames]).toContain('notes');
      },
    );
  });

  it('that break half way leave the database as it was', async () => {
    await saveDraft(save(edits(2)));
    await disconnect();
    const breakDown = (database: IDBDatabase) => {
      database.deleteObjectStore('drafts');
      throw new Error('power cut');
    };
    await withStep(breakDown, () => expect(listDrafts()).rejects.toMatchObject({ fault: 'no_database' }));
    expect((await listDrafts()).drafts).toMatchObject([{ id: 'd1', count: 2 }]);
  });
});

describe('opening', () => {
  it.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'no_database'],
    ['SecurityError', 'no_database'],
    ['UnknownError', 'no_database'],
    ['SomethingNew', 'no_database'],
  ])('that fails with %s is told as %s, and tried again the next time', async (name, fault) => {
    failToOpen(name);
    await expect(saveDraft(save(edits(1)))).rejects.toMatchObject({ fault });
    expect(await saveDraft(save(edits(1)))).toMatchObject({ saved: true });
  });

  it('tells a database of a newer Redline', async () => {
    (await openDB('redline', NEWER)).close();
    await expect(listDrafts()).rejects.toMatchObject({ fault: 'newer_database' });
  });

  it('tells when an older Redline does not make way, and goes on once it does', async () => {
    await saveDraft(save(edits(2)));
    await disconnect();
    const older = await openDB('redline', MIGRATIONS.length);
    await withStep(
      () => undefined,
      async () => {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        const open = vi.spyOn(indexedDB, 'open');
        // Whoever asks again is told the same, and waits in no longer a queue.
        for (let time = 0; time < 3; time++) {
          const told = expect(listDrafts()).rejects.toMatchObject({ fault: 'blocked' });
          for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
          await vi.advanceTimersByTimeAsync(3_000);
          await told;
        }
        older.close();
        expect((await listDrafts()).total).toBe(1);
        expect(open).toHaveBeenCalledTimes(1);
      },
    );
  });

  it('leaves no timer behind', async () => {
    await connect();
    await disconnect();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await connect();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('opens once for many callers', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await Promise.all([listDrafts(), listDrafts(), saveDraft(save(edits(1)))]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('a connection', () => {
  it('makes way for a newer Redline', async () => {
    await saveDraft(save(edits(1)));
    const newer = await openDB('redline', NEWER);
    expect(newer.version).toBe(NEWER);
    newer.close();
  });

  it('that was closed under our hands is opened again', async () => {
    (await connect()).close();
    expect(await saveDraft(save(edits(1)))).toMatchObject({ saved: true });
  });

  it('that the browser ended is opened again', async () => {
    const first = await connect();
    forceCloseDatabase(unwrap(first) as unknown as Parameters<typeof forceCloseDatabase>[0]);
    await new Promise(setImmediate);
    expect(await connect()).not.toBe(first);
  });
});

describe('writing', () => {
  it('keeps nothing of what failed half way, and tells its own fault', async () => {
    const failing = writing(['drafts', 'changes'], async (transaction) => {
      await transaction.objectStore('changes').put({ draftId: 'd1', changes: edits(1) });
      throw domError('QuotaExceededError');
    });
    await expect(failing).rejects.toMatchObject({ fault: 'quota' });
    expect(await (await connect()).count('changes')).toBe(0);
  });

  it('asks for the disk, not for a promise of it', async () => {
    const database = await connect();
    const transaction = vi.spyOn(database, 'transaction');
    await saveDraft(save(edits(1)));
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });
});
