import { say, t } from '../words/words';
import { DraftList } from './DraftList';
import { ImportDialog } from './ImportDialog';
import { PageCard } from './PageCard';
import type { DraftEntry, PopupActions, PopupState } from './popup-state';
import { outcome, RestoreReport } from './RestoreReport';
import { Sliders } from './Sliders';
import { Undo } from './Undo';

/** From this many drafts on, a search is quicker than a look. */
const SEARCH_FROM = 8;

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
    <PageCard page={state.page} actions={actions} />
    <RestoreReport restore={state.restore} actions={actions} />
    {state.fault && (
      <p class="fault" role="alert">
        {say(`fault.${state.fault}`) || say('fault.unknown')}
      </p>
    )}
    {state.drafts && <Drafts drafts={state.drafts} state={state} actions={actions} />}
    {state.deleted && <Undo product={state.deleted.product} undo={actions.undo} />}
    {state.importing && <ImportDialog importing={state.importing} actions={actions} />}
    <p class="hidden" role="status">
      {outcome(state.restore) || state.said}
    </p>
  </main>
);

function Drafts({ drafts, state, actions }: Props & { drafts: DraftEntry[] }) {
  const busy = state.restore.kind === 'opening' || state.restore.kind === 'restoring';
  return (
    <section class="drafts" aria-label={t('ui.popup.drafts')}>
      {state.total >= SEARCH_FROM && (
        <input
          type="search"
          value={state.query}
          placeholder={t('ui.popup.search')}
          aria-label={t('ui.popup.search')}
          onInput={({ currentTarget }) => actions.search(currentTarget.value)}
        />
      )}
      {state.total === 0 && <Empty />}
      {state.total > 0 && state.found === 0 && (
        <p class="empty">{t('ui.popup.nothing_found', [state.query])}</p>
      )}
      <DraftList
        drafts={drafts}
        more={state.found - drafts.length}
        now={state.now}
        busy={busy}
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

const Empty = () => (
  <div class="empty">
    <p>{t('ui.popup.empty_title')}</p>
    <p class="soft">{t('ui.popup.empty_text')}</p>
  </div>
);
