import '../console.css';
import '../lists.css';
import './widgets.css';
import './tinyng.css';
import { make } from '../make';
import { productOf, products } from '../products';
import { modifyForm } from './form';
import { options, session, t } from './session';

addEventListener('hashchange', draw);
draw();

/** Draws the page that the address names; also after the language was switched. */
function draw(): void {
  const [page = 'products', id, action] = location.hash.replace(/^#\/?/, '').split('/');
  const isForm = id !== undefined && action === 'modify';
  if (!isForm || session.product?.id !== id) session.product = null;
  document.documentElement.lang = session.language === 'en' ? 'en' : 'zh-CN';
  const from = page === 'applications' ? 'applications' : 'products';
  document.body.replaceChildren(
    make(
      'header',
      { class: 'top' },
      make('strong', {}, t('console')),
      make('span', { class: 'space' }),
      make('button', { id: 'language', type: 'button', click: switchLanguage }, t('language')),
      make('span', {}, t('account')),
    ),
    make(
      'nav',
      { class: 'side' },
      make('h2', {}, t('productManagement')),
      make('a', { href: '#/products', class: from === 'products' ? 'here' : '' }, t('myProducts')),
      make(
        'a',
        { href: '#/applications', class: from === 'applications' ? 'here' : '' },
        t('myApplications'),
      ),
    ),
    make('main', { class: 'page' }, ...(isForm ? form(id, from) : list(from))),
  );
}

function switchLanguage(): void {
  session.language = session.language === 'en' ? 'zh' : 'en';
  draw();
}

function form(id: string, from: 'products' | 'applications'): Node[] {
  const crumbs = make(
    'div',
    { class: 'crumbs' },
    make('a', { href: `#/${from}` }, t(from === 'products' ? 'myProducts' : 'myApplications')),
    ` / ${t('modify')}`,
  );
  const place = make('div', {}, t('loading'));
  if (session.product) place.replaceChildren(modifyForm(session.product, from));
  else {
    const loaded = productOf(id);
    setTimeout(() => {
      if (!loaded) return;
      const { specs } = loaded;
      loaded.specs = [];
      session.product = loaded;
      draw();
      setTimeout(() => {
        loaded.specs = specs;
        draw();
      }, options.specDelay);
    }, options.delay);
  }
  return [crumbs, make('h1', {}, t('modify')), place];
}

function list(from: 'products' | 'applications'): Node[] {
  const listed = products.filter(
    ({ status, alias }) =>
      (status === 'rejected' || status === 'draft') === (from === 'applications') &&
      (options.huge || alias !== 'huge'),
  );
  const rows = listed.map((product) =>
    make(
      'tr',
      {},
      make('td', {}, String(product.fields.name)),
      make('td', {}, product.id),
      make('td', {}, t(product.status)),
      make('td', { class: 'actions' }, make('a', { href: `#/${from}/${product.id}/modify` }, t('modify'))),
    ),
  );
  const heads = (['name', 'productId', 'status', 'operation'] as const).map((key) => make('th', {}, t(key)));
  return [
    make('h1', {}, t(from === 'products' ? 'myProducts' : 'myApplications')),
    make(
      'section',
      { class: 'card' },
      make(
        'table',
        { class: 'list' },
        make('thead', {}, make('tr', {}, ...heads)),
        make('tbody', {}, ...rows),
      ),
    ),
  ];
}
