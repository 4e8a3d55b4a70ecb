import '../console.css';
import '../lists.css';
import './material.css';
import { make } from '../make';
import { practiceOptions } from '../practice';
import { products } from '../products';
import type { TextKey } from '../texts';
import { materialText } from './words';

const options = practiceOptions();
let language = options.language;
const t = (key: TextKey) => materialText(key, language);

addEventListener('hashchange', draw);
draw();

/** The frame of the console; the form itself is a document of its own in an iframe. */
function draw(): void {
  const [page = 'products', id, action] = location.hash.replace(/^#\/?/, '').split('/');
  const from = page === 'applications' ? 'applications' : 'products';
  // The form that was open took its state with it.
  Reflect.deleteProperty(window, 'practice');
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
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
    make('main', { class: 'page' }, ...(id && action === 'modify' ? form(id, from) : list(from))),
  );
}

/** The frame takes the language from its address: a switch loads it anew. */
function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en';
  draw();
}

function form(id: string, from: 'products' | 'applications'): Node[] {
  const query = new URLSearchParams(location.search);
  query.set('productId', id);
  query.set('lang', language);
  return [
    make(
      'div',
      { class: 'crumbs' },
      make('a', { href: `#/${from}` }, t(from === 'products' ? 'myProducts' : 'myApplications')),
      ` / ${t('modify')}`,
    ),
    make('iframe', { src: `form.html?${query}`, title: t('modify') }),
  ];
}

function list(from: 'products' | 'applications'): Node[] {
  const listed = products.filter(
    ({ status, alias }) =>
      (status === 'rejected' || status === 'draft') === (from === 'applications') &&
      (options.huge || alias !== 'huge'),
  );
  const rows = listed.map(({ id, fields, status }) =>
    make(
      'tr',
      {},
      make('td', {}, String(fields.name)),
      make('td', {}, id),
      make('td', {}, t(status)),
      make('td', { class: 'actions' }, make('a', { href: `#/${from}/${id}/modify` }, t('modify'))),
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
