import type { ComponentChildren } from 'preact';
import { ExportForm } from '../popup/ExportForm';
import { t } from '../words/words';
import type { OptionsActions } from './options-state';

interface Props {
  exportAll: OptionsActions['exportAll'];
  /** The import, which brings its own state. */
  children: ComponentChildren;
}

/** How drafts move to another computer. */
export const Transfer = ({ exportAll, children }: Props) => (
  <section aria-labelledby="import">
    <h2 id="import">{t('ui.options.transfer_title')}</h2>
    <ExportForm label={t('ui.popup.export_all')} save={exportAll} />
    {children}
  </section>
);
