import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words/words';
import { type ImportActions, ImportPanel } from './ImportPanel';
import type { ImportView } from './popup-state';

/** The import as a dialog over the popup; Escape closes it. */
export function ImportDialog({ importing, actions }: { importing: ImportView; actions: ImportActions }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="import-title" onClose={actions.closeImport}>
      <h2 id="import-title">{t('ui.popup.import_title')}</h2>
      <ImportPanel importing={importing} actions={actions} />
    </dialog>
  );
}
