import { countChanges } from './changes';
import { copyIdsOf } from './copy-ids';
import { reading, type Writing, writing } from './database';
import type { ExportFile } from './export-file';
import { knownOf } from './known';
import { type MergePlan, planMerge } from './merge';
import type { StoreName } from './schema';
import type { WindowKind } from './window';

const STORES: StoreName[] = ['baselines', 'drafts', 'changes', 'versions'];

/** What importing a file would store, without storing it. */
export async function previewImport(file: ExportFile, window: WindowKind = {}): Promise<MergePlan> {
  const copyIds = await copyIdsOf(file);
  return reading(STORES, async (transaction) =>
    planMerge(file, await knownOf(transaction, file, copyIds), window),
  );
}

/** Stores what a file holds and is not stored yet: all of it or, after a fault, nothing. */
export async function importDrafts(file: ExportFile, window: WindowKind = {}): Promise<MergePlan> {
  const copyIds = await copyIdsOf(file);
  const importedAt = new Date().toISOString();
  return writing(STORES, async (transaction) => {
    const plan = planMerge(file, await knownOf(transaction, file, copyIds), window);
    const drafts = transaction.objectStore('drafts');
    await Promise.all([
      ...plan.baselines.map((baseline) => transaction.objectStore('baselines').add(baseline)),
      ...[...plan.added, ...plan.copies].flatMap(({ changes, ...draft }) => [
        drafts.add({ ...draft, importedAt, count: countChanges(changes) }),
        transaction.objectStore('changes').add({ draftId: draft.id, changes }),
      ]),
      ...plan.restored.map(({ id }) => bringBack(transaction, id, importedAt)),
      ...plan.versions.map((version) => transaction.objectStore('versions').add(version)),
    ]);
    return plan;
  });
}

async function bringBack(transaction: Writing, id: string, importedAt: string): Promise<void> {
  const stored = await transaction.objectStore('drafts').get(id);
  if (stored) await transaction.objectStore('drafts').put({ ...stored, deletedAt: undefined, importedAt });
}
