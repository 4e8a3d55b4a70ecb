import { t } from '../words/words';
import type { OptionsActions, OptionsState } from './options-state';

interface Props {
  state: Pick<OptionsState, 'retentionDays' | 'privateWindows'>;
  actions: Pick<OptionsActions, 'keepDays' | 'allowPrivateWindows'>;
}

/** How long drafts are kept, and whether private windows keep any. */
export const Keeping = ({ state, actions }: Props) => (
  <section aria-labelledby="drafts">
    <h2 id="drafts">{t('ui.options.drafts_title')}</h2>
    <p class="row">
      <label for="days">{t('ui.options.keep_for')}</label>
      <input
        id="days"
        type="number"
        min="1"
        max="3650"
        aria-describedby="days-text"
        value={state.retentionDays}
        onChange={({ currentTarget }) => {
          if (currentTarget.reportValidity()) actions.keepDays(currentTarget.valueAsNumber);
        }}
      />
      <span>{t('ui.options.days')}</span>
    </p>
    <p class="beneath soft" id="days-text">
      {t('ui.options.keep_text')}
    </p>
    <label class="switch">
      <input
        type="checkbox"
        checked={state.privateWindows}
        aria-describedby="private-text"
        onChange={({ currentTarget }) => actions.allowPrivateWindows(currentTarget.checked)}
      />
      <span>{t('ui.options.private_label')}</span>
    </label>
    <p class="indented soft" id="private-text">
      {t('ui.options.private_text')}
    </p>
  </section>
);
