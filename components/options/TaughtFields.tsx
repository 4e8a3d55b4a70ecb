import { fieldLabel } from '../words/fields';
import { When } from '../words/When';
import { say, t } from '../words/words';
import type { LessonImport, OptionsActions, OptionsState, TaughtRow } from './options-state';

interface Props {
  state: Pick<OptionsState, 'taught' | 'lessonImport'>;
  actions: Pick<
    OptionsActions,
    'forgetLesson' | 'exportLessons' | 'readLessons' | 'keepLessons' | 'closeLessons'
  >;
  now: number;
}

/** The fields that the seller pointed at, page by page, and how they move to another computer. */
export const TaughtFields = ({ state: { taught, lessonImport }, actions, now }: Props) => (
  <section aria-labelledby="taught">
    <h2 id="taught">{t('ui.teach.list_title')}</h2>
    <p class="soft">{taught.length > 0 ? t('ui.teach.list_text') : t('ui.teach.list_empty')}</p>
    {taught.length > 0 && (
      <ul class="addresses taught">
        {taught.map((row) => (
          <li key={row.id} data-taught={row.field}>
            <Taught row={row} />
            <span class="soft">
              <When at={row.at} now={now} />
            </span>
            <button
              type="button"
              class="quiet danger"
              aria-label={t('ui.teach.forget', [fieldLabel(row.field)])}
              onClick={() => actions.forgetLesson(row.id)}
            >
              {t('ui.options.address_remove')}
            </button>
          </li>
        ))}
      </ul>
    )}
    <div class="row">
      <button type="button" disabled={taught.length === 0} onClick={actions.exportLessons}>
        {t('ui.teach.export')}
      </button>
      <label class="file">
        <span>{t('ui.teach.import')}</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => actions.readLessons(currentTarget.files?.[0])}
        />
      </label>
    </div>
    <Incoming view={lessonImport} actions={actions} />
  </section>
);

const Taught = ({ row: { field, label, column, address } }: { row: TaughtRow }) => (
  <div class="lesson">
    <span>
      <b>{fieldLabel(field)}</b>{' '}
      {label === undefined
        ? t('ui.teach.by_place')
        : t(column ? 'ui.teach.by_column' : 'ui.teach.by_label', [label])}
    </span>
    <code class="soft">{address}</code>
  </div>
);

function Incoming({ view, actions }: { view: LessonImport; actions: Props['actions'] }) {
  if (view.kind === 'choose') return <div role="status" />;
  return (
    <div role="status" class="import" data-import={view.kind}>
      {view.kind === 'refused' && <p class="fault">{say(`ui.options.${view.fault}`)}</p>}
      {view.kind === 'preview' && (
        <>
          <p>{t('ui.teach.import_holds', view.fresh.length)}</p>
          <ul>
            {view.fresh.map((row) => (
              <li key={row.id}>
                <Taught row={row} />
              </li>
            ))}
          </ul>
          <p class="soft">{t('ui.teach.import_known', view.known)}</p>
        </>
      )}
      <div class="actions">
        {view.kind === 'preview' && view.fresh.length > 0 && (
          <button type="button" class="primary" data-action="keep-lessons" onClick={actions.keepLessons}>
            {t('ui.teach.import_keep')}
          </button>
        )}
        <button type="button" onClick={actions.closeLessons}>
          {t('ui.popup.cancel')}
        </button>
      </div>
    </div>
  );
}
