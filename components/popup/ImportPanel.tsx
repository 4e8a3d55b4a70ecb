import type { TargetedSubmitEvent } from 'preact';
import { say, t } from '../words/words';
import type { ImportPreview, ImportView, PopupActions } from './popup-state';

export type ImportActions = Pick<PopupActions, 'readFile' | 'keepImport' | 'closeImport'>;

const NEEDS_PASSPHRASE = ['import_locked', 'import_passphrase'];

interface Props {
  importing: ImportView;
  actions: ImportActions;
  /** Part of a page rather than a dialog: before a file is chosen there is nothing to cancel. */
  inPage?: boolean;
}

/** From choosing a file to keeping what is in it; nothing is kept before the seller has seen what it is. */
export function ImportPanel({ importing, actions, inPage = false }: Props) {
  const locked = importing.kind === 'refused' && NEEDS_PASSPHRASE.includes(importing.fault);
  return (
    <div class="import" data-import={importing.kind}>
      <div role="status">
        {importing.kind === 'reading' && <p>{t('ui.popup.import_reading')}</p>}
        {importing.kind === 'refused' && (
          <p class="fault">{say(`fault.${importing.fault}`) || say('fault.unknown')}</p>
        )}
        {importing.kind === 'preview' && <Preview preview={importing.preview} />}
      </div>
      {locked && <Passphrase readFile={actions.readFile} />}
      {importing.kind !== 'preview' && <FileField readFile={actions.readFile} />}
      <div class="actions">
        {importing.kind === 'preview' && importing.preview.fresh > 0 && (
          <button type="button" class="primary" data-action="keep-import" onClick={actions.keepImport}>
            {t('ui.popup.import_keep', importing.preview.fresh)}
          </button>
        )}
        {(importing.kind !== 'choose' || !inPage) && (
          <button type="button" data-action="close-import" onClick={actions.closeImport}>
            {t('ui.popup.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}

const FileField = ({ readFile }: Pick<ImportActions, 'readFile'>) => (
  <label class="file">
    <span>{t('ui.popup.import_file')}</span>
    <input
      type="file"
      accept="application/json,.json"
      onChange={({ currentTarget }) => readFile(currentTarget.files?.[0])}
    />
  </label>
);

function Passphrase({ readFile }: Pick<ImportActions, 'readFile'>) {
  const open = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    readFile(undefined, String(new FormData(event.currentTarget).get('passphrase')));
  };
  return (
    <form class="row" onSubmit={open}>
      <label>
        {t('ui.popup.import_passphrase')} <input type="password" name="passphrase" required />
      </label>
      <button type="submit">{t('ui.popup.import_unlock')}</button>
    </form>
  );
}

const Preview = ({ preview }: { preview: ImportPreview }) => (
  <>
    <p class="file-name">{preview.file}</p>
    <p>{t('ui.popup.import_holds', preview.fresh)}</p>
    <ul class="soft">
      {preview.products.map((product) => (
        <li key={product}>{product}</li>
      ))}
    </ul>
    <p class="soft">{t('ui.popup.import_known', preview.known)}</p>
  </>
);
