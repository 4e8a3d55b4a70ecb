import { Checklist } from './checklist';
import { LevelSign } from './finding';
import type { NotesPorts, NotesView } from './view';

interface Props {
  view: NotesView;
  ports: NotesPorts;
}

/** The errors that stand when the seller presses Submit, once: going back comes first, submitting anyway is one press away. */
export function SubmitGate({ view, ports }: Props) {
  const { t, onGoBack, onSubmitAnyway } = ports;
  const errors = view.findings.filter(({ level }) => level === 'error');
  return (
    <dialog
      class="gate"
      aria-labelledby="gate-title"
      ref={openModal}
      onCancel={(event) => {
        event.preventDefault();
        onGoBack();
      }}
    >
      <h2 id="gate-title">{t('ui.page.gate.title')}</h2>
      <p class="intro">{t('ui.page.gate.intro')}</p>
      <ul>
        {errors.map((finding) => (
          <li key={finding.key}>
            <span class="heading">
              <LevelSign finding={finding} t={t} />
              <span class="field">
                {finding.specName ? `${finding.specName} · ${finding.fieldName}` : finding.fieldName}
              </span>
            </span>
            <span class="text">{finding.text}</span>
          </li>
        ))}
      </ul>
      <Checklist calls={view.checklist} t={t} />
      <div class="answers">
        <button type="button" class="primary" onClick={onGoBack}>
          {t('ui.page.gate.back')}
        </button>
        <button type="button" class="plain" onClick={onSubmitAnyway}>
          {t('ui.page.gate.anyway')}
        </button>
      </div>
    </dialog>
  );
}

/** The browser's own modal dialog: over the page's dialogs, keeps focus inside, and gives it back when it is closed. */
function openModal(dialog: HTMLDialogElement | null) {
  if (!dialog) return;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.primary')?.focus();
  return () => dialog.close();
}
