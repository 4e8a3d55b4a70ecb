import { byteText } from '../words/values';
import { t } from '../words/words';
import type { OptionsActions, OptionsState } from './options-state';

interface Props {
  stored: OptionsState['stored'];
  askPersistence: OptionsActions['askPersistence'];
}

/** How much is kept now, and how safe it is from the browser's own clearing. */
export const Stored = ({ stored, askPersistence }: Props) =>
  stored && (
    <>
      <p class="soft" data-stored>
        {t('ui.options.stored', [stored.drafts, stored.versions, byteText(stored.bytes)])}
      </p>
      {stored.persisted ? (
        <p class="soft" data-persisted="true">
          {t('ui.options.persisted')}
        </p>
      ) : (
        <p class="row" data-persisted="false">
          <span>{t('ui.options.not_persisted')}</span>
          <button type="button" data-action="persist" onClick={askPersistence}>
            {t('ui.options.ask_persistence')}
          </button>
        </p>
      )}
    </>
  );
