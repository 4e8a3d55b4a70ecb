import { useState } from 'preact/hooks';
import type { FieldPath } from '../../form/product';
import { fieldLabel } from '../words/fields';
import { t } from '../words/words';
import type { PopupActions, Teaching } from './popup-state';

interface Props extends Teaching {
  /** Shown at once where the form is not recognised; elsewhere a press away. */
  open: boolean;
  actions: Pick<PopupActions, 'teach' | 'copyReport'>;
  report: string | undefined;
}

/** What to do about a field that was not found: point at it, or report the form. */
export function TeachPanel({ unseen, lost, open, actions, report }: Props) {
  const [chosen, choose] = useState(unseen[0] ?? '');
  const nameOf = (field: string) => fieldLabel(field as FieldPath['field']);
  return (
    <details class="teach" open={open || report !== undefined}>
      <summary>{t('ui.teach.title')}</summary>
      {lost.length > 0 && (
        <p class="soft" data-lost>
          {t('ui.teach.lost', [lost.map(nameOf).join(t('ui.popup.list_comma'))])}
        </p>
      )}
      <p class="soft">{t('ui.teach.why')}</p>
      <div class="row">
        <select
          aria-label={t('ui.teach.field')}
          value={chosen}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {unseen.map((field) => (
            <option key={field} value={field}>
              {nameOf(field)}
            </option>
          ))}
        </select>
        <button
          type="button"
          data-action="teach"
          disabled={chosen === ''}
          onClick={() => actions.teach(chosen)}
        >
          {t('ui.teach.point')}
        </button>
      </div>
      <div class="row">
        <button
          type="button"
          class={open ? '' : 'quiet'}
          data-action="copy-report"
          onClick={actions.copyReport}
        >
          {t('ui.teach.copy_report')}
        </button>
        {report === undefined && <span class="soft">{t('ui.teach.report_text')}</span>}
      </div>
      {report !== undefined && (
        <>
          <p class="soft">{t('ui.teach.report_copied')}</p>
          <textarea
            class="report-text"
            aria-label={t('ui.teach.copy_report')}
            readOnly
            rows={8}
            value={report}
          />
        </>
      )}
    </details>
  );
}
