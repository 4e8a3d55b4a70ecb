import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { t } from '../words/words';
import type { OptionsActions } from './options-state';

interface Props {
  exportAll: OptionsActions['exportAll'];
  /** The import, which brings its own state. */
  children: ComponentChildren;
}

/** How drafts move to another computer. */
export function Transfer({ exportAll, children }: Props) {
  const save = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    exportAll(String(new FormData(event.currentTarget).get('passphrase')));
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('ui.options.transfer_title')}</h2>
      <form class="row" onSubmit={save}>
        <label>
          <span>{t('ui.options.passphrase')}</span>
          <input type="password" name="passphrase" autocomplete="new-password" />
        </label>
        <button type="submit">{t('ui.popup.export_all')}</button>
      </form>
      <p class="beneath soft">{t('ui.options.passphrase_text')}</p>
      {children}
    </section>
  );
}
