import type { VNode } from 'preact';
import type { ConsolePage, Level } from '../../rules/rule';
import { Checklist } from './checklist';
import { LEVELS } from './levels';
import { PointAt } from './point-at';
import { RestoreStrip } from './restore-strip';
import { SavingState } from './saving';
import { Icon, Shape } from './shapes';
import type { Slot } from './slots';
import type { NotesPorts, NotesView, Translate } from './view';

interface Props {
  view: NotesView;
  ports: NotesPorts;
  slot: Slot;
  /** The list of findings, made by `summaryList` and kept while nothing in it changed. */
  list: VNode;
}

/** The summary in a corner of the page: a bar that is always there, and the list it unfolds. */
export function Summary({ view, ports, slot, list }: Props) {
  const { t } = ports;
  const { folded } = view;
  return (
    <aside
      class={`summary ${slot.x} ${slot.y}${folded ? ' folded' : ''}`}
      style={{ [slot.x]: '16px', [slot.y]: `${slot.offset}px` }}
      aria-label={t('ui.page.summary')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !folded) ports.onFold(true);
      }}
    >
      <div class="panel" id="panel" hidden={folded}>
        {view.product && <h2 class="product">{view.product}</h2>}
        {list}
        <Unseen view={view} ports={ports} />
        {view.canCompare && (
          <p class="compare">
            <button type="button" class="fix" onClick={ports.onCompare}>
              {t('ui.page.compare')}
            </button>
          </p>
        )}
        <Checklist calls={view.checklist} t={t} />
        {!folded && view.page === 'watching' && <PointAt ports={ports} />}
      </div>
      {view.restore && <RestoreStrip restore={view.restore} ports={ports} />}
      {view.draftSaved && <DraftSaved pages={view.draftSaved} ports={ports} />}
      {view.elsewhere && <p class="strip elsewhere">{t('ui.page.elsewhere')}</p>}
      {view.askReleased && <Question ports={ports} />}
      {view.saving.state === 'unsaved' && <p class="strip unsaved">{view.saving.sentence}</p>}
      {view.page !== 'watching' && <p class="strip">{t(`ui.page.state.${view.page}`)}</p>}
      <button
        type="button"
        class="bar"
        aria-expanded={!folded}
        aria-controls="panel"
        onClick={() => ports.onFold(!folded)}
      >
        <span class="brand">Redline</span>
        <Counts view={view} t={t} />
        <SavingState saving={view.saving} t={t} />
        <Icon of={folded === (slot.y === 'bottom') ? 'unfold' : 'fold'} />
      </button>
    </aside>
  );
}

/** How many findings of each level; a word of rest when there is none. */
function Counts({ view, t }: Pick<Props, 'view'> & Pick<NotesPorts, 't'>) {
  if (view.findings.length === 0) return <span class="rest">{restOf(view, t)}</span>;
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const { level } of view.findings) counts[level] += 1;
  return (
    <span class="counts">
      {LEVELS.filter((level) => counts[level] > 0).map((level) => (
        <span class="count" key={level} title={t(`ui.page.level.${level}`)}>
          <Shape level={level} />
          {counts[level]}
          <span class="unseen"> {t(`ui.page.level.${level}`)}</span>
        </span>
      ))}
    </span>
  );
}

/** Nothing flagged is not the same as nothing there. */
const restOf = ({ page, hidden, off }: NotesView, t: Translate): string =>
  page === 'watching' && hidden + off > 0
    ? t('ui.page.quiet.unlisted', [String(hidden + off)])
    : t(`ui.page.quiet.${page}`);

/** Where the console's own draft is found after Save Draft. */
const DraftSaved = ({ pages, ports }: { pages: readonly ConsolePage[] } & Pick<Props, 'ports'>) => (
  <div class="strip" role="status">
    <p>{ports.t('ui.page.draft_saved')}</p>
    <span class="answers">
      {pages.map((page) => (
        <button type="button" class="fix" key={page} onClick={() => ports.onGoTo(page)}>
          {ports.t(`ui.page.go_to.${page.replaceAll('-', '_')}`)}
        </button>
      ))}
      <button type="button" class="quiet" onClick={ports.onDraftRead}>
        {ports.t('ui.page.draft_read')}
      </button>
    </span>
  </div>
);

/** Locks hold for what is released, so Redline asks where it cannot know. */
function Question({ ports: { t, onAnswerReleased } }: Pick<Props, 'ports'>) {
  return (
    <fieldset class="strip question">
      <legend>{t('ui.page.released.question')}</legend>
      <span class="answers">
        <button type="button" class="fix" onClick={() => onAnswerReleased(true)}>
          {t('ui.page.released.yes')}
        </button>
        <button type="button" class="fix" onClick={() => onAnswerReleased(false)}>
          {t('ui.page.released.no')}
        </button>
      </span>
    </fieldset>
  );
}

/** What is not listed above although it stands: hidden in this draft, or switched off for good. */
function Unseen({ view: { hidden, off }, ports: { t, onShowHidden } }: Pick<Props, 'view' | 'ports'>) {
  if (hidden + off === 0) return null;
  return (
    <p class="unlisted">
      {hidden > 0 && (
        <span>
          {t('ui.page.hidden', [String(hidden)])}{' '}
          <button type="button" class="quiet" onClick={onShowHidden}>
            {t('ui.page.show_hidden')}
          </button>
        </span>
      )}
      {off > 0 && <span>{t('ui.page.off', [String(off)])}</span>}
    </p>
  );
}
