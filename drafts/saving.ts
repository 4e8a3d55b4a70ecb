import * as z from 'zod/mini';
import { countChanges } from './changes';
import { type Writing, writing } from './database';
import { Changes } from './draft';
import { DraftFault } from './fault';
import { DEFAULT_LIMITS } from './limits';
import { same } from './same';
import type { SaveDraft, SaveResult } from './save';
import { DraftSummary } from './summary';
import { keepVersion } from './versions';
import { sameWindow, type WindowKind } from './window';

export interface SaveOptions extends WindowKind {
  versionsPerDraft?: number;
}

/** More changes than one keystroke can take back; a save that loses so many leaves a version behind. */
const LOST_AT_ONCE = 2;
/** What stood for less than this was still being typed, in milliseconds. */
const TYPING = 2_000;

/** Saves all changes of a draft; durable once it resolves. An older save, or a repeated one, changes nothing. */
export function saveDraft(save: SaveDraft, options: SaveOptions = {}): Promise<SaveResult> {
  return writing(['drafts', 'changes', 'versions'], async (transaction) => {
    const savedAt = new Date().toISOString();
    const stored = z.safeParse(DraftSummary, await transaction.objectStore('drafts').get(save.id)).data;
    if (!stored && countChanges(save.changes) === 0) return { saved: true, savedAt };
    if (stored) refuseOtherForm(stored, save, options);
    const before = stored && (await changesBefore(transaction, stored, save));
    const repeated = before !== undefined && same(before, save.changes);
    if (stored && isOlder(stored, save)) {
      return repeated
        ? { saved: true, savedAt: stored.savedAt }
        : { saved: false, fault: 'superseded', sequence: stored.sequence };
    }
    // What was submitted stays as it was when the console empties the form afterwards.
    if (stored?.submittedAt && countChanges(save.changes) === 0)
      return { saved: true, savedAt: stored.savedAt };

    const at = {
      draftId: save.id,
      at: savedAt,
      cap: options.versionsPerDraft ?? DEFAULT_LIMITS.versionsPerDraft,
    };
    if (stored && before && lost(before, save.changes, Date.parse(savedAt) - Date.parse(stored.savedAt))) {
      await keepVersion(transaction, { ...at, reason: 'reset', changes: before });
    }
    await transaction.objectStore('drafts').put(summaryOf(save, options, savedAt, stored, repeated));
    await transaction.objectStore('changes').put({ draftId: save.id, changes: save.changes });
    if (save.version) await keepVersion(transaction, { ...at, reason: save.version, changes: save.changes });
    return { saved: true, savedAt };
  });
}

/** A save may only go on with the draft of its own product and kind of window. */
function refuseOtherForm(stored: DraftSummary, save: SaveDraft, options: SaveOptions): void {
  if (stored.product.key !== save.product.key || !sameWindow(stored, options))
    throw new DraftFault('refused');
}

const isOlder = (stored: DraftSummary, save: SaveDraft): boolean =>
  save.sequence !== undefined && stored.sequence !== undefined && save.sequence <= stored.sequence;

/** The last change gone counts too, unless the seller only typed past the released value: then it stood but a moment. */
const lost = (before: Changes, after: Changes, stood: number): boolean =>
  countChanges(before) - countChanges(after) >= LOST_AT_ONCE ||
  (countChanges(after) === 0 && countChanges(before) > 0 && stood > TYPING);

/** The stored changes, read only when they matter, because every keystroke comes through here. */
async function changesBefore(
  transaction: Writing,
  stored: DraftSummary,
  save: SaveDraft,
): Promise<Changes | undefined> {
  const shrinks = countChanges(save.changes) < stored.count;
  if (!shrinks && !stored.submittedAt && !stored.deletedAt && !isOlder(stored, save)) return undefined;
  const record = await transaction.objectStore('changes').get(stored.id);
  return z.safeParse(Changes, record?.changes).data;
}

/** A draft that is edited on after it was submitted or deleted is open again; a mere repetition leaves it so. */
function summaryOf(
  save: SaveDraft,
  { incognito }: SaveOptions,
  savedAt: string,
  stored: DraftSummary | undefined,
  repeated: boolean,
): DraftSummary {
  const submittedAt = save.submitted ? savedAt : repeated ? stored?.submittedAt : undefined;
  const deletedAt = repeated ? stored?.deletedAt : undefined;
  return {
    id: save.id,
    product: save.product,
    baselineId: save.baselineId,
    address: save.address,
    ...(save.step !== undefined && { step: save.step }),
    ...(save.hidden && { hidden: save.hidden }),
    startedAt: stored?.startedAt ?? savedAt,
    savedAt,
    ...(save.sequence !== undefined && { sequence: save.sequence }),
    ...(submittedAt !== undefined && { submittedAt }),
    ...(stored?.pinned && { pinned: true }),
    ...(incognito && { incognito: true }),
    count: countChanges(save.changes),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}
