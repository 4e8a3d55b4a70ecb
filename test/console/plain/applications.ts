import { ACTIONS, applications } from '../applications';
import { make } from '../make';
import { link, showPage, t, table } from './frame';

const heads = (['applicationId', 'name', 'applicationType', 'status', 'submitted', 'operation'] as const).map(
  t,
);
const rows = applications.map((row) => [
  row.id,
  row.name,
  t(row.type),
  t(row.state),
  row.submitted,
  make(
    'span',
    { class: 'actions' },
    ...ACTIONS[row.state].map((action) =>
      make('a', { href: addressFor(action, row.product, row.id) }, t(action)),
    ),
  ),
]);

showPage(
  'applications',
  make('h1', {}, t('myApplications')),
  make('section', { class: 'card' }, table(heads, rows)),
);

function addressFor(action: string, productId: string, applicationId: string): string {
  return action === 'modify' || action === 'details' ? link(action, { productId, applicationId }) : '#';
}
