import { type Reading, reading, writing } from './database';
import type { Version } from './draft';
import { isFree } from './thinning';

/** A version that may go, and roughly what it takes on the disk. */
interface Spare extends Pick<Version, 'id' | 'at'> {
  bytes: number;
}

/** Lets the oldest versions go until everything kept takes no more than so many bytes; drafts are never let go. */
export async function keepWithin(most: number): Promise<void> {
  // What the browser says is quick, but slow to notice what was let go: only reason enough to count.
  const { usage } = await navigator.storage.estimate();
  if (usage === undefined || usage <= most) return;
  const counted = await reading(['drafts', 'changes', 'baselines', 'versions'], countBytes);
  if (counted > most) await freeOldestVersions(counted - most);
}

/** Lets the oldest versions go until so many bytes are free; answers how many are. */
export async function freeOldestVersions(bytes: number): Promise<number> {
  const spare = (await reading(['versions'], spareVersions)).sort((one, other) =>
    one.at < other.at ? -1 : 1,
  );
  let freed = 0;
  const gone = spare.filter((version) => {
    if (freed >= bytes) return false;
    freed += version.bytes;
    return true;
  });
  await writing(['versions'], async (transaction) => {
    await Promise.all(gone.map(({ id }) => transaction.objectStore('versions').delete(id)));
  });
  return freed;
}

/** Every free version but the newest of its draft. */
async function spareVersions(transaction: Reading): Promise<Spare[]> {
  const spare: Spare[] = [];
  let before: Version | undefined;
  for await (const { value } of transaction.objectStore('versions').index('draft').iterate()) {
    if (before?.draftId === value.draftId && isFree(before)) spare.push(spareOf(before));
    before = value;
  }
  return spare;
}

const spareOf = (version: Version): Spare => ({
  id: version.id,
  at: version.at,
  bytes: bytesOf(version),
});

async function countBytes(transaction: Reading): Promise<number> {
  let bytes = 0;
  for (const name of ['drafts', 'changes', 'baselines', 'versions'] as const) {
    for await (const { value } of transaction.objectStore(name).iterate()) bytes += bytesOf(value);
  }
  return bytes;
}

const bytesOf = (record: unknown): number => JSON.stringify(record).length;
