import type { Draft } from '../../../drafts/draft';
import type { DraftSummary } from '../../../drafts/summary';
import type { BrowserSession } from '../harness/session';
import { extensionPage } from '../harness/storage';

export interface KeptDraft extends Omit<DraftSummary, 'changes'> {
  changes: Draft['changes'];
}

/** The stored drafts with what they hold, newest first, read in a page of the extension. */
export async function keptDrafts(session: BrowserSession): Promise<KeptDraft[]> {
  const page = await extensionPage(session, 'icon/16.png');
  try {
    return (await page.evaluate(readDrafts)) as KeptDraft[];
  } finally {
    await page.close();
  }
}

/** In a page of the extension; an image, so that nothing of the extension runs beside it. */
async function readDrafts(): Promise<unknown[]> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('redline')) return [];
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('redline'));
  const reading = database.transaction(['drafts', 'changes']);
  const [summaries, changes] = await Promise.all([
    answer(reading.objectStore('drafts').getAll()),
    answer(reading.objectStore('changes').getAll()),
  ]);
  database.close();
  const byId = new Map(changes.map((one) => [one.draftId, one.changes]));
  return summaries
    .map((summary) => ({ ...summary, changes: byId.get(summary.id) }))
    .sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
