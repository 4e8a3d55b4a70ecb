import type { FieldPath } from '../../form/product';
import { fieldLabel } from '../words/fields';
import { say, t } from '../words/words';
import type { PageView, PopupActions } from './popup-state';
import { TeachPanel } from './TeachPanel';

interface Props {
  page: PageView;
  actions: Pick<PopupActions, 'watchAddress' | 'reloadTab' | 'teach' | 'copyReport'>;
  /** The form report that was copied. */
  report?: string | undefined;
}

/** What Redline makes of the page in front, and what to do where it makes nothing. */
export function PageCard({ page, actions, report }: Props) {
  return (
    <section
      class="page"
      data-page={page.kind}
      aria-label={t('ui.popup.this_page')}
      aria-busy={page.kind === 'asking'}
    >
      <Body page={page} actions={actions} />
      {'teaching' in page && (
        <TeachPanel
          key={page.kind}
          open={page.kind === 'unrecognised'}
          {...page.teaching}
          actions={actions}
          report={report}
        />
      )}
    </section>
  );
}

function Body({ page, actions }: Props) {
  switch (page.kind) {
    case 'asking':
      return null;
    case 'watching':
      return <Watching page={page} />;
    case 'unrecognised':
      return <Unrecognised page={page} />;
    case 'unwatched':
      return (
        <>
          <p>{t('ui.popup.page.unwatched', [hostOf(page.origin)])}</p>
          <button type="button" onClick={() => actions.watchAddress(page.origin)}>
            {t('ui.popup.watch_address')}
          </button>
        </>
      );
    case 'silent':
    case 'failed':
    case 'paused':
      return (
        <>
          <p>{say(`ui.popup.page.${page.kind}`)}</p>
          <button type="button" onClick={actions.reloadTab}>
            {t('ui.popup.reload_tab')}
          </button>
        </>
      );
    case 'no-form':
      return <p class="soft">{t('ui.popup.page.no_form')}</p>;
    case 'other':
      return <p class="soft">{t('ui.popup.page.other')}</p>;
  }
}

const LEVELS = ['error', 'warning', 'note'] as const;

function Watching({ page }: { page: Extract<PageView, { kind: 'watching' }> }) {
  const standing = LEVELS.filter((level) => page.counts[level] > 0);
  return (
    <>
      <p class="eyebrow">{t('ui.popup.page.watching')}</p>
      <h2 class="product">{page.product}</h2>
      <ul class="counts">
        {standing.map((level) => (
          <li key={level} data-level={level}>
            {say(`ui.popup.count_${level}`, page.counts[level])}
          </li>
        ))}
        {standing.length === 0 && <li data-level="none">{t('ui.popup.count_none')}</li>}
      </ul>
      {page.specsApart && <p class="soft">{t('ui.popup.page.specs_apart')}</p>}
      {page.elsewhere && <p class="soft">{t('ui.popup.page.elsewhere')}</p>}
      {page.status !== 'released' && <p class="soft">{say(`ui.popup.status_${page.status}`)}</p>}
    </>
  );
}

function Unrecognised({ page }: { page: Extract<PageView, { kind: 'unrecognised' }> }) {
  const names = (fields: string[]) =>
    fields.map((field) => fieldLabel(field as FieldPath['field'])).join(t('ui.popup.list_comma'));
  return (
    <>
      <p>{t('ui.popup.page.unrecognised')}</p>
      <dl class="soft">
        {page.found.length > 0 && (
          <div>
            <dt>{t('ui.popup.found')}</dt>
            <dd>{names(page.found)}</dd>
          </div>
        )}
        {page.missing.length > 0 && (
          <div>
            <dt>{t('ui.popup.not_found')}</dt>
            <dd>{names(page.missing)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

const hostOf = (origin: string) => origin.replace(/^https:\/\//, '');
