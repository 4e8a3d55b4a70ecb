import { t } from '../words/words';

interface Props {
  pinned: boolean;
  /** Id of the element that tells what is pinned. */
  about: string;
  pin(pinned: boolean): void;
}

/** Pins and unpins; what is pinned is kept for ever. */
export const PinButton = ({ pinned, about, pin }: Props) => (
  <button
    type="button"
    class="icon pin"
    data-action="pin"
    aria-pressed={pinned}
    aria-label={t('ui.popup.pin')}
    aria-describedby={about}
    title={t(pinned ? 'ui.popup.unpin_text' : 'ui.popup.pin_text')}
    onClick={() => pin(!pinned)}
  >
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path d="M5 2h6M6 2v5L4 9.5h8L10 7V2M8 9.5V14" />
    </svg>
  </button>
);
