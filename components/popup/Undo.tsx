import { useEffect, useRef } from 'preact/hooks';
import { t } from '../words/words';

/** The toast after a deletion: it can be taken back as long as this stands. */
export function Undo({ product, undo }: { product: string; undo(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The row that had the focus is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="toast" role="status">
      <span class="toast-text">{t('ui.popup.deleted', [product])}</span>
      <button type="button" class="toast-undo" data-action="undo" ref={button} onClick={undo}>
        {t('ui.popup.undo')}
      </button>
    </div>
  );
}
