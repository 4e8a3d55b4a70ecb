import { deleteDraft, undoDelete } from '../../drafts/store';
import { readAgain } from './list';
import { deleted, list } from './model';

/** How long the offer to undo stands; after that the drafts are under "Deleted" for a day. */
const UNDO_TIME = 10_000;

let ending: ReturnType<typeof setTimeout> | undefined;

/** Takes a draft out of the list, and offers to undo that, together with those deleted just before. */
export async function remove(id: string): Promise<void> {
  const entry = list.value.drafts?.find((draft) => draft.id === id);
  await deleteDraft(id);
  clearTimeout(ending);
  deleted.value = { ids: [...(deleted.value?.ids ?? []), id], product: entry?.product.name ?? '' };
  ending = setTimeout(forget, UNDO_TIME);
  await readAgain();
}

/** Brings the drafts that the offer is about back. */
export async function undo(): Promise<void> {
  for (const id of deleted.value?.ids ?? []) await undoDelete(id);
  forget();
  await readAgain();
}

/** Brings one deleted draft back, long after the offer. */
export async function bringBack(id: string): Promise<void> {
  await undoDelete(id);
  await readAgain();
}

function forget(): void {
  clearTimeout(ending);
  deleted.value = undefined;
}
