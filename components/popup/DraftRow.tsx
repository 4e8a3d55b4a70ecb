import { When } from '../words/When';
import { t } from '../words/words';
import { ChangeList } from './ChangeList';
import { PinButton } from './PinButton';
import type { DraftEntry, PopupActions } from './popup-state';

interface Props {
  draft: DraftEntry;
  now: number;
  /** A restore is under way: a second one must wait. */
  busy: boolean;
  actions: Pick<
    PopupActions,
    'restore' | 'compare' | 'openHistory' | 'exportOne' | 'remove' | 'pin' | 'bringBack'
  >;
}

/** One draft: when, how much, what, and what can be done with it. */
export function DraftRow({ draft, now, busy, actions }: Props) {
  const about = `about-${draft.id}`;
  return (
    <li class="draft" data-draft={draft.id} data-product={draft.product.name}>
      <div class="head">
        <p class="about" id={about}>
          <strong>
            <When at={draft.savedAt} now={now} />
          </strong>
          <span class="soft">{t('ui.popup.changes', draft.changeCount)}</span>
          {draft.submitted && <span class="state">{t('ui.popup.submitted')}</span>}
          {draft.step && (
            <span class="soft step" title={draft.step}>
              {draft.step}
            </span>
          )}
        </p>
        {!draft.deleted && (
          <PinButton pinned={draft.pinned} about={about} pin={(pinned) => actions.pin(draft.id, pinned)} />
        )}
      </div>
      <ChangeList changes={draft.changes} count={draft.changeCount} />
      {draft.deleted ? (
        <div class="actions">
          <Action name="undo" about={about} run={() => actions.bringBack(draft.id)} />
        </div>
      ) : (
        <div class="actions">
          <Action name="restore" about={about} disabled={busy} run={() => actions.restore(draft.id)} />
          <Action name="compare" about={about} run={() => actions.compare(draft.id)} />
          <Action name="versions" about={about} run={() => actions.openHistory(draft.id)} />
          <Action name="export" about={about} run={() => actions.exportOne(draft.id)} />
          <Action name="delete" about={about} run={() => actions.remove(draft.id)} />
        </div>
      )}
    </li>
  );
}

const LOOKS = {
  restore: 'primary',
  undo: 'primary',
  compare: 'quiet',
  versions: 'quiet',
  export: 'quiet',
  delete: 'quiet danger',
} as const;

interface ActionProps {
  name: keyof typeof LOOKS;
  about: string;
  disabled?: boolean;
  run(): void;
}

/** A button named by what it does; `about` tells to which draft or version. */
export const Action = ({ name, about, disabled = false, run }: ActionProps) => (
  <button
    type="button"
    class={LOOKS[name]}
    data-action={name}
    aria-describedby={about}
    disabled={disabled}
    onClick={run}
  >
    {t(`ui.popup.${name}`)}
  </button>
);
