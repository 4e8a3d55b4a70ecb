import { deleteDB, openDB } from 'idb';

/** Beside the drafts, so that no save waits for it. */
const NAME = 'redline-log';

/**
 * Has Chromium begin another log for all that the extension keeps. Killed amid a write, it leaves a torn record at the
 * end of its log; the next start reads it without a word and writes on behind it, and the start after that takes the
 * whole database for damaged and begins anew. Deleting a database makes Chromium compact its files, which ends the log.
 */
export async function beginNewLog(): Promise<void> {
  const database = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore('any') });
  database.close();
  await deleteDB(NAME);
}
