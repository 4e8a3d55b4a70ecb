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
        {importing.kind === 'preview' && freshIn(importing.preview) > 0 && (
          <button type="button" class="primary" data-action="keep-import" onClick={actions.keepImport}>
            {t('ui.popup.import_keep', freshIn(importing.preview))}
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

/** Products that a preview names; the rest are counted. */
const NAMED = 8;

const freshIn = ({ added, copies, restored }: ImportPreview) => added + copies + restored;

/** What would come in, and that nothing is replaced. */
const Preview = ({ preview }: { preview: ImportPreview }) => (
  <>
    <p class="file-name">{preview.file}</p>
    <p>{t('ui.popup.import_holds', freshIn(preview))}</p>
    <ul class="soft named">
      {preview.products.slice(0, NAMED).map((product) => (
        <li key={product}>{product}</li>
      ))}
      {preview.products.length > NAMED && (
        <li>{t('ui.popup.import_more_products', [preview.products.length - NAMED])}</li>
      )}
    </ul>
    {preview.versions > 0 && <p class="soft">{t('ui.popup.import_versions', preview.versions)}</p>}
    {preview.copies > 0 && <p>{t('ui.popup.import_copies', preview.copies)}</p>}
    {preview.restored > 0 && <p>{t('ui.popup.import_restored', preview.restored)}</p>}
    <p class="soft">{t('ui.popup.import_known', preview.known)}</p>
    {preview.beyond && (
      <p class="fault">{t('ui.popup.import_beyond', [preview.beyond.total, preview.beyond.most])}</p>
    )}
  </>
);
