import { t } from '../words/words';
import { byProduct } from './by-product';
import { DraftRow } from './DraftRow';
import type { DraftEntry, PopupActions } from './popup-state';

interface Props {
  drafts: DraftEntry[];
  /** How many more match, but are not in the page yet. */
  more: number;
  now: number;
  busy: boolean;
  actions: PopupActions;
}

/** Drafts grouped by product, newest first, a page at a time. */
export const DraftList = ({ drafts, more, now, busy, actions }: Props) => (
  <>
    <ul class="products" aria-label={t('ui.popup.drafts')}>
      {byProduct(drafts).map(({ product, drafts: own }) => (
        <li class="group" key={product.key}>
          <h2>{product.name}</h2>
          <ul>
            {own.map((draft) => (
              <DraftRow key={draft.id} draft={draft} now={now} busy={busy} actions={actions} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
    {more > 0 && (
      <button type="button" class="more" onClick={actions.showMore}>
        {t('ui.popup.show_more', [more])}
      </button>
    )}
  </>
);
