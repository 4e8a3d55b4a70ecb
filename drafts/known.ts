import type { StoreValue } from 'idb';
import { copyId } from './copy-ids';
import type { Reading, Writing } from './database';
import type { ExportFile } from './export-file';
import type { Known } from './merge';
import type { DraftsSchema, StoreName } from './schema';

/** Reads what is stored under the ids that a file's records have or would take. */
export async function knownOf(
  transaction: Reading | Writing,
  file: ExportFile,
  copyIds: Map<string, string>,
): Promise<Known> {
  const withCopy = ({ id }: { id: string }) => [id, copyIds.get(id) ?? id];
  const draftIds = file.drafts.flatMap(withCopy);
  const versionIds = file.versions.flatMap(({ id, draftId }) => [
    id,
    ...withCopy({ id: draftId }).map((draft) => copyId(id, draft)),
  ]);
  const [baselines, summaries, changes, versions] = await Promise.all([
    stored(transaction, 'baselines', file.baselines.flatMap(withCopy)),
    stored(transaction, 'drafts', draftIds),
    stored(transaction, 'changes', draftIds),
    stored(transaction, 'versions', versionIds),
  ]);
  const nothing = { edits: {}, added: [], removed: [] };
  const drafts: Known['drafts'] = new Map();
  for (const [id, summary] of summaries) {
    drafts.set(id, { ...summary, changes: changes.get(id)?.changes ?? nothing });
  }
  return { baselines, drafts, versions, copyIds };
}

/** The records under those ids; all keys first, because most of a file is usually new. */
async function stored<S extends StoreName>(
  transaction: Reading | Writing,
  name: S,
  ids: string[],
): Promise<Map<string, StoreValue<DraftsSchema, S>>> {
  const store = transaction.objectStore(name);
  const keys = new Set(await store.getAllKeys());
  const found = [...new Set(ids)].filter((id) => keys.has(id));
  const records = new Map<string, StoreValue<DraftsSchema, S>>();
  await Promise.all(
    found.map(async (id) => {
      const record = await store.get(id);
      if (record) records.set(id, record);
    }),
  );
  return records;
}
