import type { RestoreView } from '../../components/popup/restore-view';
import { onMessage, sendMessage } from '../../messages/protocol';
import { type Choice, RestoreProgress } from '../../messages/shapes';
import { openHistory } from './history';
import { history, page, restore, tab } from './model';
import { restoreInto, undoIn } from './restore';
import { viewOf } from './tab';

/** The restore that the popup speaks of, and what the seller chose in it so far. */
let current: { id: string; versionId?: string; choices: Record<string, Choice> } | undefined;

const show = (view: RestoreView): void => {
  restore.value = view;
};

export async function restoreDraft(id: string, versionId?: string): Promise<void> {
  current = { id, ...(versionId !== undefined && { versionId }), choices: {} };
  await goOn();
}

/** Goes on with what was chosen, also in an earlier question. */
export async function choose(choices: Record<string, Choice>): Promise<void> {
  if (current) current.choices = { ...current.choices, ...choices };
  await goOn();
}

async function goOn(): Promise<void> {
  if (!tab.value || !current) return;
  const { id, versionId, choices } = current;
  const chosen = Object.keys(choices).length > 0 ? choices : undefined;
  await restoreInto(tab.value, id, show, versionId, chosen);
  if (history.value) await openHistory(history.value.draftId);
  page.value = await viewOf(tab.value);
}

export async function undoRestore(): Promise<void> {
  if (!tab.value || !current) return;
  await undoIn(tab.value, current.id, show, current.versionId);
  page.value = await viewOf(tab.value);
}

export async function stopRestore(): Promise<void> {
  if (tab.value) await sendMessage('stopRestore', undefined, tab.value.id);
}

/** Shows how far the page is, and lets Escape stop it instead of closing the popup. */
export function followRestores(): void {
  onMessage('restoreProgress', ({ data, sender }) => {
    const { data: progress } = RestoreProgress.safeParse(data);
    const view = restore.value;
    if (progress && view.kind === 'restoring' && sender.tab?.id === tab.value?.id)
      restore.value = { ...view, progress };
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || restore.value.kind !== 'restoring') return;
    event.preventDefault();
    void stopRestore();
  });
}
