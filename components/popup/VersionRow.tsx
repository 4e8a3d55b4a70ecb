import { useState } from 'preact/hooks';
import { When } from '../words/When';
import { say, t } from '../words/words';
import { ChangeList } from './ChangeList';
import { Action } from './DraftRow';
import { NameForm } from './NameForm';
import { PinButton } from './PinButton';
import type { HistoryView, PopupActions, TimelineEntry } from './popup-state';

/** Differences that are shown at first; the rest on demand. */
const FIRST = 4;

interface Props {
  draftId: string;
  entry: TimelineEntry;
  against: HistoryView['against'];
  now: number;
  busy: boolean;
  actions: Pick<PopupActions, 'restore' | 'compare' | 'pinVersion' | 'nameVersion'>;
}

/** One state of a draft: when and why it was kept, what differs, and what can be done with it. */
export function VersionRow({ draftId, entry, against, now, busy, actions }: Props) {
  const [whole, setWhole] = useState(false);
  const { id, name, pinned } = entry;
  const about = `version-${id ?? 'now'}`;
  const changes = against === 'before' ? entry.sinceBefore : entry.sinceReleased;
  return (
    <li data-version={id ?? 'now'}>
      <div class="head">
        <p class="about" id={about}>
          {name !== undefined && <strong class="name">{name}</strong>}
          <strong>
            <When at={entry.at} now={now} />
          </strong>
          <span class="soft">{say(`ui.popup.reason_${entry.reason ?? 'now'}`)}</span>
          <span class="soft">{t('ui.popup.changes', entry.count)}</span>
        </p>
        {id !== undefined && (
          <PinButton pinned={pinned} about={about} pin={(next) => actions.pinVersion(id, next)} />
        )}
      </div>
      {changes.length === 0 ? (
        <p class="soft changes">{t(`ui.popup.same_${against}`)}</p>
      ) : (
        <ChangeList changes={whole ? changes : changes.slice(0, FIRST)} count={changes.length} />
      )}
      <div class="actions">
        <Action name="restore" about={about} disabled={busy} run={() => actions.restore(draftId, id)} />
        <Action name="compare" about={about} run={() => actions.compare(draftId, id)} />
        {changes.length > FIRST && (
          <button type="button" class="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? 'ui.popup.less' : 'ui.popup.all_differences')}
          </button>
        )}
        <NameForm name={name} about={about} give={(next) => actions.nameVersion(id, next)} />
      </div>
    </li>
  );
}
