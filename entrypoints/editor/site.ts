import type { Site } from '../../form/product';

/** The KooGallery site that a page belongs to, by its address and then its language. */
export function guessSite(address: URL, language: string): Site {
  const { hostname, pathname } = address;
  if (/(?:^|[.-])eu(?:[.-]|$)/.test(hostname) || pathname.startsWith('/eu/')) return 'eu';
  if (/(?:^|[.-])intl(?:[.-]|$)/.test(hostname) || pathname.startsWith('/intl/')) return 'intl';
  return language.toLowerCase().startsWith('zh') ? 'cn' : 'intl';
}

/** The language of a page: what it says of itself, else what its labels are written in. */
export function pageLanguage(page: Document, labels: readonly string[]): string {
  if (page.documentElement.lang) return page.documentElement.lang;
  const chinese = labels.filter((label) => /\p{Script=Han}/u.test(label)).length;
  return chinese * 2 > labels.length ? 'zh' : 'en';
}
