import { When } from '../words/When';
import { t } from '../words/words';
import { ChangeList } from './ChangeList';
import type { DraftEntry, PopupActions } from './popup-state';

interface Props {
  draft: DraftEntry;
  now: number;
  /** A restore is under way: a second one must wait. */
  busy: boolean;
  actions: Pick<PopupActions, 'restore' | 'compare' | 'exportOne' | 'remove'>;
}

/** One draft: when, how much, what, and what can be done with it. */
export function DraftRow({ draft, now, busy, actions }: Props) {
  const about = `about-${draft.id}`;
  return (
    <li class="draft" data-draft={draft.id} data-product={draft.product.name}>
      <p class="about" id={about}>
        <strong>
          <When at={draft.savedAt} now={now} />
        </strong>
        <span class="soft">{t('ui.popup.changes', draft.changeCount)}</span>
        {draft.submitted && <span class="state">{t('ui.popup.submitted')}</span>}
        {draft.pinned && <span class="state">{t('ui.popup.pinned')}</span>}
      </p>
      <ChangeList changes={draft.changes} count={draft.changeCount} />
      <div class="actions">
        <button
          type="button"
          class="primary"
          data-action="restore"
          aria-describedby={about}
          disabled={busy}
          onClick={() => actions.restore(draft.id)}
        >
          {t('ui.popup.restore')}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="compare"
          aria-describedby={about}
          onClick={() => actions.compare(draft.id)}
        >
          {t('ui.popup.compare')}
        </button>
        <button
          type="button"
          class="quiet"
          data-action="export"
          aria-describedby={about}
          onClick={() => actions.exportOne(draft.id)}
        >
          {t('ui.popup.export')}
        </button>
        <button
          type="button"
          class="quiet danger"
          data-action="delete"
          aria-describedby={about}
          onClick={() => actions.remove(draft.id)}
        >
          {t('ui.popup.delete')}
        </button>
      </div>
    </li>
  );
}
