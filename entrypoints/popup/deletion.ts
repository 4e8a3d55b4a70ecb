import { deleteDraft, undoDelete } from '../../drafts/store';
import { readAgain } from './list';
import { deleted, list } from './model';

/** How long the offer to undo stands; the draft itself is kept longer. */
const UNDO_TIME = 10_000;

let ending: ReturnType<typeof setTimeout> | undefined;

/** Takes a draft out of the list, and offers to undo that. */
export async function remove(id: string): Promise<void> {
  const entry = list.value.drafts?.find((draft) => draft.id === id);
  await deleteDraft(id);
  clearTimeout(ending);
  deleted.value = entry;
  ending = setTimeout(forget, UNDO_TIME);
  await readAgain();
}

/** Brings the draft deleted last back. */
export async function undo(): Promise<void> {
  if (!deleted.value) return;
  await undoDelete(deleted.value.id);
  forget();
  await readAgain();
}

function forget(): void {
  clearTimeout(ending);
  deleted.value = undefined;
}
