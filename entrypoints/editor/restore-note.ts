import type { NotesPorts, RestoreNote } from '../../components/notes/view';
import { missReason, shownMisses } from '../../components/popup/shown-report';
import { placeLabel } from '../../components/words/fields';
import { t } from '../../components/words/words';
import type { RestoreState, Restoring } from './restoring';

/** A restore in the seller's words. */
export function restoreNote(state: RestoreState | undefined): RestoreNote | undefined {
  if (state?.kind !== 'done') return state;
  const { report, restored } = state;
  const missed = shownMisses(restored.baseline, restored.draft.changes, report.missed);
  return {
    kind: 'done',
    sentence: sentenceOf(state, missed.length),
    missed: missed.map((miss) => ({
      key: miss.path,
      place: placeLabel(miss.field, miss.spec),
      reason: missReason(miss),
      ...(miss.copy !== undefined && { copy: miss.copy }),
    })),
    canUndo: report.canUndo === true,
  };
}

function sentenceOf({ report, restored }: Extract<RestoreState, { kind: 'done' }>, missed: number): string {
  const { name } = restored.draft.product;
  const clashes = report.clashes?.length ?? 0;
  if (report.undone) return t('ui.page.restore.undone');
  if (clashes > 0 && report.canUndo !== true) return t('ui.page.restore.newer', clashes, [String(clashes)]);
  if (missed === 0) return t('ui.popup.restored_all', report.restored.length, [report.restored.length, name]);
  return t('ui.popup.restored_some', report.restored.length, [report.restored.length, missed]);
}

/** What the seller may do about it in the page. */
export const restoreActions = (restoring: Restoring): NotesPorts['restore'] => ({
  stop: restoring.cancel,
  undo: () => void restoring.undo(),
  close: restoring.closeReport,
  copy: (text) => void navigator.clipboard.writeText(text),
});

/** Escape stops a restore that is told of; the page's own dialogs do not get it then. */
export function watchEscape({ state, cancel }: Restoring): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || state.value?.kind !== 'running') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    cancel();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
