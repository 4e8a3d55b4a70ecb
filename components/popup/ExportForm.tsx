import type { TargetedSubmitEvent } from 'preact';
import { t } from '../words/words';

interface Props {
  /** What the button says. */
  label: string;
  /** Under the passphrase, when there is one. */
  save(passphrase: string): void;
}

/** Saves drafts as a file, under a passphrase when the seller gives one. */
export function ExportForm({ label, save }: Props) {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save(String(new FormData(event.currentTarget).get('passphrase')));
  };
  return (
    <>
      <form class="row" onSubmit={submit}>
        <label>
          <span>{t('ui.options.passphrase')}</span>
          <input type="password" name="passphrase" autocomplete="new-password" />
        </label>
        <button type="submit">{label}</button>
      </form>
      <p class="beneath soft">{t('ui.options.passphrase_text')}</p>
    </>
  );
}
