import { say, t } from '../words/words';
import { DraftList } from './DraftList';
import { Filters } from './Filters';
import { History } from './History';
import { ImportDialog } from './ImportDialog';
import { PageCard } from './PageCard';
import type { DraftEntry, PopupActions, PopupState } from './popup-state';
import { outcome, RestoreReport } from './RestoreReport';
import { Sliders } from './Sliders';
import { Undo } from './Undo';

/** From this many drafts on, a search is quicker than a look. */
const FILTER_FROM = 4;

interface Props {
  state: PopupState;
  actions: PopupActions;
}

/** The whole popup: the page in front, then the drafts. */
export const Popup = ({ state, actions }: Props) => (
  <main class="popup">
    <header class="brand">
      <img src="/icon/redline.svg" alt="" width="20" height="20" />
      <h1>Redline</h1>
      <button type="button" class="icon" aria-label={t('ui.popup.options')} onClick={actions.openOptions}>
        <Sliders />
      </button>
    </header>
    {!state.history && <PageCard page={state.page} actions={actions} report={state.report} />}
    <RestoreReport restore={state.restore} actions={actions} />
    {state.fault && (
      <p class="fault" role="alert">
        {say(`fault.${state.fault}`) || say('fault.unknown')}
      </p>
    )}
    {state.history ? (
      <History history={state.history} now={state.now} busy={isBusy(state)} actions={actions} />
    ) : (
      state.drafts && <Drafts drafts={state.drafts} state={state} actions={actions} />
    )}
    {state.deleted && <Undo key={state.deleted.count} deleted={state.deleted} undo={actions.undo} />}
    {state.importing && <ImportDialog importing={state.importing} actions={actions} />}
    <p class="hidden" role="status">
      {outcome(state.restore) || state.said}
    </p>
  </main>
);

const isBusy = ({ restore }: PopupState) => restore.kind === 'opening' || restore.kind === 'restoring';

function Drafts({ drafts, state, actions }: Props & { drafts: DraftEntry[] }) {
  const none = state.total + state.deletedTotal === 0;
  return (
    <section class="drafts" aria-label={t('ui.popup.drafts')}>
      {(state.total >= FILTER_FROM || state.deletedTotal > 0) && (
        <Filters state={state} filter={actions.filter} />
      )}
      {state.unreadable > 0 && <p class="fault unreadable">{t('ui.popup.unreadable', state.unreadable)}</p>}
      {none && <Empty />}
      {!none && state.found === 0 && <NothingFound search={state.filter.search.trim()} />}
      <DraftList
        drafts={drafts}
        more={state.found - drafts.length}
        now={state.now}
        busy={isBusy(state)}
        actions={actions}
      />
      <footer>
        <button type="button" class="quiet" disabled={state.total === 0} onClick={actions.exportAll}>
          {t('ui.popup.export_all')}
        </button>
        <button type="button" class="quiet" onClick={actions.openImport}>
          {t('ui.popup.import')}
        </button>
      </footer>
    </section>
  );
}

const NothingFound = ({ search }: { search: string }) => (
  <p class="empty">{search === '' ? t('ui.popup.nothing_here') : t('ui.popup.nothing_found', [search])}</p>
);

const Empty = () => (
  <div class="empty">
    <p>{t('ui.popup.empty_title')}</p>
    <p class="soft">{t('ui.popup.empty_text')}</p>
  </div>
);
