import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Baseline, Changes, Version } from './draft';
import type { DraftSummary } from './summary';

/** Summaries stand apart from what was changed, so that a list of a thousand drafts reads small records only. */
export interface DraftsSchema extends DBSchema {
  /** `product`: [product key, seenAt], so that the last of a product is its newest. */
  baselines: { key: string; value: Baseline; indexes: { product: [string, string] } };
  drafts: { key: string; value: DraftSummary; indexes: { product: string; savedAt: string } };
  changes: { key: string; value: { draftId: string; changes: Changes } };
  /** `draft`: [draft id, at], oldest first. */
  versions: { key: string; value: Version; indexes: { draft: [string, string] } };
}

export type StoreName = StoreNames<DraftsSchema>;
export type Database = IDBPDatabase<DraftsSchema>;
type Upgrade = IDBPTransaction<DraftsSchema, StoreName[], 'versionchange'>;
type Migration = (database: Database, transaction: Upgrade) => void;

/** One step for each version of the database; a released step is never changed, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database
      .createObjectStore('baselines', { keyPath: 'id' })
      .createIndex('product', ['product.key', 'seenAt']);
    const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
    drafts.createIndex('product', 'product.key');
    drafts.createIndex('savedAt', 'savedAt');
    database.createObjectStore('changes', { keyPath: 'draftId' });
    database.createObjectStore('versions', { keyPath: 'id' }).createIndex('draft', ['draftId', 'at']);
  },
];

/** Takes a database from the version it has to the newest; all in one transaction, so a crash leaves the old one. */
export function migrate(database: Database, from: number, transaction: Upgrade): void {
  for (const step of MIGRATIONS.slice(from)) step(database, transaction);
}
