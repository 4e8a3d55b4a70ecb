import type { PickerPorts } from './picker-ports';
import type { Rect } from './rect';

/** What the bar says: how to point, that it looks, or what came of it. */
export type PickerMessage = { kind: 'asking' | 'trying' } | { kind: 'refused' | 'learnt'; sentence: string };

interface Props {
  ports: Pick<PickerPorts, 't' | 'scheme' | 'locale' | 'field'>;
  message: PickerMessage;
  /** Where the thing pointed at is in the window. */
  box: Rect | undefined;
  label: string | undefined;
  close(): void;
  takeBack(): void;
}

/** The outline around what is pointed at, and the bar that says what to do. */
export function PickerView({ ports, message, box, label, close, takeBack }: Props) {
  const { t, scheme, locale, field } = ports;
  const picking = message.kind !== 'learnt';
  return (
    <div class={`page ${scheme}`} lang={locale}>
      {picking && <div class="shield" />}
      {picking && box && (
        <div
          class="aim"
          style={{
            left: `${box.left - 3}px`,
            top: `${box.top - 3}px`,
            width: `${box.right - box.left + 6}px`,
            height: `${box.bottom - box.top + 6}px`,
          }}
        />
      )}
      <section
        class={`hint ${message.kind}${box && isLow(box) ? ' top' : ''}`}
        aria-label={t('ui.teach.title')}
        data-picker={message.kind}
      >
        <p role="status">
          {'sentence' in message ? (
            message.sentence
          ) : (
            <>
              {t('ui.teach.ask', [field])}
              {box && <b> {label ? t('ui.teach.at', [label]) : t('ui.teach.at_unnamed')}</b>}
            </>
          )}
        </p>
        {picking && <p class="keys">{t('ui.teach.keys')}</p>}
        <span class="answers">
          {message.kind === 'learnt' && (
            <button type="button" class="fix" data-action="take-back" onClick={takeBack}>
              {t('ui.teach.take_back')}
            </button>
          )}
          <button type="button" class="fix" data-action="leave-picker" onClick={close}>
            {picking ? t('ui.teach.leave') : t('ui.teach.close')}
          </button>
        </span>
      </section>
    </div>
  );
}

/** Behind the bar, which then makes way. */
const isLow = ({ bottom }: Rect): boolean => bottom > innerHeight - 110;
