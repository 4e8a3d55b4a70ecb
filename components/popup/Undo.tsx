import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words/words';
import type { PopupState } from './popup-state';

/** The toast after a deletion: it can be taken back as long as this stands. */
export function Undo({ deleted, undo }: { deleted: NonNullable<PopupState['deleted']>; undo(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  const { count, product } = deleted;
  // The row that had the focus is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="toast" role="status">
      <span class="toast-text">
        {count === 1 ? t('ui.popup.deleted', [product]) : t('ui.popup.deleted_many', [count])}
      </span>
      <button type="button" class="toast-undo" data-action="undo" ref={button} onClick={undo}>
        {t('ui.popup.undo')}
      </button>
    </div>
  );
}
