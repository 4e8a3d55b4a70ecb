import { useState } from 'preact/hooks';
import type { NotesPorts } from './view';

/** Where the seller says which missing field to point at. */
export function PointAt({ ports: { t, unseen, onTeach } }: { ports: NotesPorts }) {
  const fields = unseen();
  const [chosen, choose] = useState('');
  const field = fields.some((one) => one.field === chosen) ? chosen : fields[0]?.field;
  if (field === undefined) return null;
  return (
    <details class="point-at">
      <summary>{t('ui.teach.title')}</summary>
      <p>{t('ui.teach.why')}</p>
      <select
        aria-label={t('ui.teach.field')}
        value={field}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {fields.map((one) => (
          <option key={one.field} value={one.field}>
            {one.name}
          </option>
        ))}
      </select>{' '}
      <button type="button" class="fix" data-action="teach" onClick={() => onTeach(field)}>
        {t('ui.teach.point')}
      </button>
    </details>
  );
}
