import { make } from '../make';
import { showPage, t, table } from './frame';

showPage(
  'drafts',
  make('h1', {}, t('drafts')),
  make(
    'section',
    { class: 'card' },
    table([t('name'), t('submitted'), t('operation')], [[t('noData'), '', '']]),
  ),
);
