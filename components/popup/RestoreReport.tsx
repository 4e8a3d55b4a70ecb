import { placeLabel } from '../words/fields';
import { say, t } from '../words/words';
import { ClashView } from './ClashView';
import type { PopupActions } from './popup-state';
import type { RestoreView, ShownMiss } from './restore-view';
import { missReason } from './shown-report';

interface Props {
  restore: RestoreView;
  actions: Pick<PopupActions, 'copy' | 'closeReport' | 'stopRestore' | 'undoRestore' | 'choose'>;
}

/** How the restore went: what is back, and what has to be done by hand. */
export function RestoreReport({ restore, actions }: Props) {
  if (restore.kind === 'idle') return null;
  if (restore.kind === 'asking')
    return (
      <section class="report" data-report="asking" aria-label={t('ui.popup.report')}>
        <ClashView asking={restore} actions={actions} />
      </section>
    );
  return (
    <section class="report" data-report={restore.kind} aria-label={t('ui.popup.report')}>
      <p class="outcome">{outcome(restore)}</p>
      {restore.kind === 'done' && restore.missed.length > 0 && (
        <ul class="missed">
          {restore.missed.map((miss) => (
            <Miss key={miss.path} miss={miss} copy={actions.copy} />
          ))}
        </ul>
      )}
      {restore.kind === 'restoring' && restore.progress && (
        <>
          <progress value={restore.progress.done} max={restore.progress.all} />
          <div class="actions">
            <button type="button" data-action="stop" onClick={actions.stopRestore}>
              {t('ui.page.restore.stop')}
            </button>
          </div>
        </>
      )}
      {restore.kind === 'done' && restore.canUndo && (
        <div class="actions">
          <button type="button" data-action="undo-restore" onClick={actions.undoRestore}>
            {t('ui.page.restore.undo')}
          </button>
        </div>
      )}
      {restore.kind !== 'opening' && restore.kind !== 'restoring' && (
        <button type="button" class="quiet close" onClick={actions.closeReport}>
          {t('ui.popup.close')}
        </button>
      )}
    </section>
  );
}

/** The report in one sentence, also said to screen readers. */
export function outcome(restore: RestoreView): string {
  switch (restore.kind) {
    case 'idle':
      return '';
    case 'asking':
      return t('ui.popup.clash.title', restore.clashes.length, [restore.clashes.length, restore.product]);
    case 'opening':
    case 'restoring':
      return t(`ui.popup.${restore.kind}`, [restore.product]);
    case 'left-to-page':
      return t('ui.popup.left_to_page', [restore.product]);
    case 'failed':
      return say(`ui.popup.restore_${restore.reason}`);
    case 'done':
      if (restore.undone && restore.missed.length === 0) return t('ui.page.restore.undone');
      return restore.missed.length === 0
        ? t('ui.popup.restored_all', restore.restored, [restore.restored, restore.product])
        : t('ui.popup.restored_some', restore.restored, [restore.restored, restore.missed.length]);
  }
}

function Miss({ miss, copy }: { miss: ShownMiss; copy: PopupActions['copy'] }) {
  const { field, spec, text, copy: copied } = miss;
  return (
    <li data-field={field}>
      <p>
        <strong>{placeLabel(field, spec)}</strong> <span class="soft">{missReason(miss)}</span>
      </p>
      {copied !== undefined && (
        <p class="value">
          <span class="miss-text">{text}</span>
          <button type="button" class="quiet" data-action="copy" onClick={() => copy(copied)}>
            {t('ui.popup.copy')}
          </button>
        </p>
      )}
    </li>
  );
}
