import { make } from '../make';
import { MODES, productOf } from '../products';
import type { TextKey } from '../texts';
import { link, showPage, t, table } from './frame';

const query = new URLSearchParams(location.search);
const list = query.has('applicationId') ? 'applications' : 'index';
const product = productOf(query.get('productId') ?? '');

const fact = (key: TextKey, value: Node | string) => [make('dt', {}, t(key)), make('dd', {}, value)];
const crumbs = make(
  'div',
  { class: 'crumbs' },
  make('a', { href: link(list) }, t(list === 'index' ? 'myProducts' : 'myApplications')),
  ` / ${t('details')}`,
);

if (!product) showPage(list, crumbs, make('p', {}, t('noData')));
else {
  const { fields, storefrontUrl } = product;
  const facts = [
    ...fact('productId', product.id),
    ...fact('status', t(product.status)),
    ...fact('publicSales', t(fields.publicSales ? 'yes' : 'no')),
    ...(product.status === 'released'
      ? fact('storefront', make('a', { href: storefrontUrl }, storefrontUrl))
      : []),
    ...fact('supervision', t(fields.supervision ? 'yes' : 'no')),
  ];
  const specs = product.specs.map(({ code, state, fields: spec }) => [
    String(spec['spec.name']),
    code || '--',
    MODES.filter((mode) => spec[`spec.price.${mode}`])
      .map((mode) => t(mode))
      .join(', '),
    t(state),
  ]);
  showPage(
    list,
    crumbs,
    make('h1', {}, String(fields.name)),
    make(
      'section',
      { class: 'card' },
      make('h2', {}, t('service')),
      make('dl', { class: 'facts' }, ...facts),
    ),
    make(
      'section',
      { class: 'card' },
      make('h2', {}, t('specs')),
      table([t('spec.name'), t('spec.code'), t('spec.billing'), t('status')], specs),
    ),
  );
}
