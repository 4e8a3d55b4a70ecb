import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words/words';
import { ExportForm } from './ExportForm';
import type { HistoryView, PopupActions } from './popup-state';
import { VersionRow } from './VersionRow';

interface Props {
  history: HistoryView;
  now: number;
  busy: boolean;
  actions: PopupActions;
}

/** The states of one draft on a timeline, newest first. */
export function History({ history, now, busy, actions }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="history" aria-labelledby="history-title" data-history={history.draftId}>
      <button type="button" class="quiet back" data-action="close-history" onClick={actions.closeHistory}>
        {t('ui.popup.back')}
      </button>
      <h2 id="history-title" tabIndex={-1} ref={title}>
        {t('ui.popup.versions_of', [history.product])}
      </h2>
      <fieldset class="against">
        <legend>{t('ui.popup.against')}</legend>
        {(['before', 'released'] as const).map((against) => (
          <label key={against}>
            <input
              type="radio"
              name="against"
              checked={history.against === against}
              onChange={() => actions.compareWith(against)}
            />
            {t(`ui.popup.against_${against}`)}
          </label>
        ))}
      </fieldset>
      <ol class="timeline">
        {history.entries.map((entry) => (
          <VersionRow
            key={entry.id ?? 'now'}
            draftId={history.draftId}
            entry={entry}
            against={history.against}
            now={now}
            busy={busy}
            actions={actions}
          />
        ))}
      </ol>
      <section class="export" aria-labelledby="export-title">
        <h3 id="export-title">{t('ui.popup.export_this')}</h3>
        <ExportForm
          label={t('ui.popup.export')}
          save={(passphrase) => actions.exportOne(history.draftId, passphrase)}
        />
      </section>
    </section>
  );
}
