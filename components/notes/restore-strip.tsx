import type { NotesPorts, RestoreNote } from './view';

interface Props {
  restore: RestoreNote;
  ports: Pick<NotesPorts, 't' | 'restore'>;
}

/** How a restore goes on, and what it did: in the page too, because the popup may be closed by then. */
export function RestoreStrip({ restore, ports: { t, restore: actions } }: Props) {
  if (restore.kind === 'running')
    return (
      <div class="strip restore" data-restore="running">
        <p>{t('ui.page.restore.running', [String(restore.done), String(restore.all)])}</p>
        <progress value={restore.done} max={restore.all} aria-label={t('ui.page.restore.title')} />
        <span class="answers">
          <button type="button" class="fix" data-action="stop" onClick={actions.stop}>
            {t('ui.page.restore.stop')}
          </button>
        </span>
      </div>
    );
  return (
    <section class="strip restore" data-restore="done" aria-label={t('ui.page.restore.title')}>
      <p>{restore.sentence}</p>
      {restore.missed.length > 0 && (
        <ul>
          {restore.missed.map(({ key, place, reason, copy }) => (
            <li key={key}>
              <span>
                <strong>{place}</strong> {reason}
              </span>
              {copy !== undefined && (
                <button type="button" class="quiet" data-action="copy" onClick={() => actions.copy(copy)}>
                  {t('ui.page.restore.copy')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <span class="answers">
        {restore.canUndo && (
          <button type="button" class="fix" data-action="undo-restore" onClick={actions.undo}>
            {t('ui.page.restore.undo')}
          </button>
        )}
        <button type="button" class="fix" data-action="close-report" onClick={actions.close}>
          {t('ui.page.restore.close')}
        </button>
      </span>
    </section>
  );
}
