import '../console.css';
import '../lists.css';
import './plain.css';
import { make } from '../make';
import { practiceOptions } from '../practice';
import type { TextKey } from '../texts';
import { ownNames, plainText } from './words';

export const options = practiceOptions({ delay: 0, specDelay: 0 });
export const t = (key: TextKey): string => (options.ownNames ? ownNames : plainText)(key, options.language);

/** Address of another page of this console, in the language shown now. */
export function link(page: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams({ ...query, ...(options.language === 'zh' && { lang: 'zh' }) });
  return `${page}.html${search.size > 0 ? `?${search}` : ''}`;
}

/** Puts header, navigation and a page's content into the document. */
export function showPage(here: 'index' | 'applications' | 'drafts', ...content: Node[]): void {
  document.documentElement.lang = options.language === 'en' ? 'en' : 'zh-CN';
  document.title = t('console');
  const nav = (page: 'index' | 'applications' | 'drafts', key: TextKey) =>
    make('a', { href: link(page), class: page === here ? 'here' : '' }, t(key));
  document.body.append(
    header(make('span', {}, t('account'))),
    make(
      'nav',
      { class: 'side' },
      make('h2', {}, t('productManagement')),
      nav('index', 'myProducts'),
      nav('applications', 'myApplications'),
      nav('drafts', 'drafts'),
    ),
    make('main', { class: 'page' }, ...content),
  );
}

/** The bar on top; the language link loads the page anew. */
export function header(...right: Node[]): HTMLElement {
  const other = new URL(location.href);
  other.searchParams.set('lang', options.language === 'en' ? 'zh' : 'en');
  return make(
    'header',
    { class: 'top' },
    make('strong', {}, t('console')),
    make('span', { class: 'space' }),
    make('span', {}, t('region')),
    make('a', { id: 'language', class: 'plain', href: other.href }, t('language')),
    ...right,
  );
}

/** A table of plain cells. */
export const table = (heads: string[], rows: (Node | string)[][]): HTMLTableElement =>
  make(
    'table',
    { class: 'list' },
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', {}, head)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell))))),
  );
