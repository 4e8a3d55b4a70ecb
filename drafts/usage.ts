import { reading } from './database';

/** How much is kept, and whether the browser has promised to leave it alone. */
export interface Usage {
  drafts: number;
  versions: number;
  /** On the disk, as the browser counts it. */
  bytes: number;
  persisted: boolean;
}

/** Counts what is kept; from an extension page only. */
export async function readUsage(): Promise<Usage> {
  const [[drafts, versions], { usage = 0 }, persisted] = await Promise.all([
    reading(['drafts', 'versions'], (transaction) =>
      Promise.all([transaction.objectStore('drafts').count(), transaction.objectStore('versions').count()]),
    ),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { drafts, versions, bytes: usage, persisted };
}
