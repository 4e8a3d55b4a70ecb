import { nameVersion, pinVersion, readDraft, renameVersion } from '../../drafts/store';
import { history } from './model';
import { timelineOf } from './timeline';

/** Opens the timeline of a draft, or reads it again. */
export async function openHistory(draftId: string): Promise<void> {
  const { draft, baseline, versions } = await readDraft(draftId);
  history.value = {
    draftId,
    product: draft.product.name,
    against: history.value?.against ?? 'before',
    entries: timelineOf(draft, baseline?.form ?? { fields: {}, specs: {} }, versions),
  };
}

/** Whether each state is shown against the one before it, or against the released product. */
export function compareWith(against: 'before' | 'released'): void {
  if (history.value) history.value = { ...history.value, against };
}

export function closeHistory(): void {
  history.value = undefined;
}

/** Keeps the draft as it stands, or names one of its versions. */
export async function giveName(versionId: string | undefined, name: string): Promise<void> {
  const draftId = history.value?.draftId;
  if (draftId === undefined) return;
  if (versionId !== undefined) await renameVersion(versionId, name);
  else if (name.trim() !== '') await nameVersion(draftId, name.trim());
  await openHistory(draftId);
}

export async function pin(versionId: string, pinned: boolean): Promise<void> {
  await pinVersion(versionId, pinned);
  if (history.value) await openHistory(history.value.draftId);
}
