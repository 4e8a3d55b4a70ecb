import * as z from 'zod/mini';
import { countChanges } from './changes';
import { type Writing, writing } from './database';
import { Changes, type Version } from './draft';
import { DraftFault } from './fault';
import { DEFAULT_LIMITS } from './limits';
import { same } from './same';
import { superfluous } from './thinning';

/** A version to keep, and how many free ones its draft may have. */
export type NewVersion = Omit<Version, 'id'> & { cap: number };

/** Keeps a version unless it says nothing new, and thins the draft's free ones beyond the cap. */
export async function keepVersion(transaction: Writing, { cap, ...version }: NewVersion): Promise<void> {
  const store = transaction.objectStore('versions');
  const newest = await store.index('draft').openCursor(versionsOf(version.draftId), 'prev');
  const asked = version.reason === 'submit' || version.reason === 'named';
  if (countChanges(version.changes) === 0) return;
  if (!asked && newest && same(newest.value.changes, version.changes)) return;
  await store.add({ id: crypto.randomUUID(), ...version });
  await thinVersions(transaction, version.draftId, cap);
}

/** Removes free versions of a draft until no more than `cap` of those are left. */
export async function thinVersions(transaction: Writing, draftId: string, cap: number): Promise<void> {
  const index = transaction.objectStore('versions').index('draft');
  if ((await index.count(versionsOf(draftId))) <= cap) return;
  for (const { id } of superfluous(await index.getAll(versionsOf(draftId)), cap)) {
    await transaction.objectStore('versions').delete(id);
  }
}

/** Keeps the draft as it stands before a restore takes its place. */
export function keepBeforeRestore(draftId: string, cap = DEFAULT_LIMITS.versionsPerDraft): Promise<void> {
  return writing(['changes', 'versions'], async (transaction) => {
    const changes = await changesOf(transaction, draftId);
    await keepVersion(transaction, {
      draftId,
      at: new Date().toISOString(),
      reason: 'restore',
      changes,
      cap,
    });
  });
}

/** Keeps the draft as it stands under a name of the seller's, pinned. */
export function nameVersion(draftId: string, name: string): Promise<void> {
  return writing(['changes', 'versions'], async (transaction) => {
    const changes = await changesOf(transaction, draftId);
    await transaction.objectStore('versions').add({
      id: crypto.randomUUID(),
      draftId,
      at: new Date().toISOString(),
      reason: 'named',
      name,
      pinned: true,
      changes,
    });
  });
}

/** What a draft holds now; a damaged record counts as none. */
async function changesOf(transaction: Writing, draftId: string): Promise<Changes> {
  const stored = await transaction.objectStore('changes').get(draftId);
  const changes = z.safeParse(Changes, stored?.changes).data;
  if (!changes) throw new DraftFault('not_found');
  return changes;
}

/** A pinned version is never thinned. */
export const pinVersion = (id: string, pinned: boolean): Promise<void> => change(id, { pinned });

/** A named version is never thinned; an empty name takes the name away. */
export const renameVersion = (id: string, name: string): Promise<void> =>
  change(id, { name: name.trim() || undefined });

function change(id: string, changed: { pinned: boolean } | { name: string | undefined }): Promise<void> {
  return writing(['versions'], async (transaction) => {
    const version = await transaction.objectStore('versions').get(id);
    if (!version) throw new DraftFault('not_found');
    await transaction.objectStore('versions').put({ ...version, ...changed } as Version);
  });
}

/** The range of one draft's versions in the index `draft`, oldest first. */
export const versionsOf = (draftId: string): IDBKeyRange => IDBKeyRange.bound([draftId], [draftId, []]);
