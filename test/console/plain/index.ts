import { make } from '../make';
import { products } from '../products';
import { link, options, showPage, t, table } from './frame';

const wanted = new URLSearchParams(location.search);
const name = wanted.get('name') ?? '';
const status = wanted.get('status') ?? '';

const listed = products.filter(
  (product) =>
    (product.status === 'released' || product.status === 'discontinued') &&
    (options.huge || product.alias !== 'huge') &&
    String(product.fields.name).toLowerCase().includes(name.toLowerCase()) &&
    (status === '' || product.status === status),
);

const choice = (value: string, label: string) => make('option', { value, selected: value === status }, label);

const search = make(
  'form',
  { class: 'search', method: 'get' },
  make('label', {}, `${t('name')} `, make('input', { name: 'name', value: name })),
  make(
    'label',
    {},
    `${t('status')} `,
    make(
      'select',
      { name: 'status' },
      choice('', t('all')),
      choice('released', t('released')),
      choice('discontinued', t('discontinued')),
    ),
  ),
  make('button', {}, t('search')),
);
if (options.language === 'zh') search.append(make('input', { type: 'hidden', name: 'lang', value: 'zh' }));

const rows = listed.map((product) => [
  String(product.fields.name),
  product.id,
  t(product.fields.deliveryMethod as 'saas'),
  String(product.fields.version),
  t(product.status),
  make(
    'span',
    { class: 'actions' },
    make('a', { href: link('details', { productId: product.id }) }, t('details')),
    make('a', { href: link('modify', { productId: product.id }) }, t('modify')),
    make('a', { href: '#', click: () => removal(product.id) }, t('remove')),
  ),
]);

const heads = (['name', 'productId', 'deliveryMethod', 'version', 'status', 'operation'] as const).map(t);
showPage(
  'index',
  make('h1', {}, t('myProducts')),
  make('section', { class: 'card' }, search, table(heads, rows)),
);

/** The removal dialog: specifications to take off the catalog. */
function removal(id: string): void {
  const product = products.find((one) => one.id === id);
  const names = product?.specs.map(({ fields }) => String(fields['spec.name'])) ?? [];
  const dialog = make(
    'dialog',
    { close: () => dialog.remove() },
    make('h2', {}, t('remove')),
    make('p', {}, t('removalHint')),
    make('fieldset', {}, make('legend', {}, t('removalType')), t('removalSpecs')),
    ...names.map((one) => make('p', {}, make('label', {}, make('input', { type: 'checkbox' }), ` ${one}`))),
    make('form', { method: 'dialog' }, make('button', {}, t('ok')), make('button', {}, t('cancel'))),
  );
  document.body.append(dialog);
  dialog.showModal();
}
