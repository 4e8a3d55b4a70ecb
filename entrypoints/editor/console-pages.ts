import { wordIndex } from '../../form/folded-label';
import { PAGE_WORDS } from '../../form/labels';
import { shortText } from '../../form/tree';
import type { ConsolePage } from '../../rules/rule';

const NAMES: Partial<Record<ConsolePage, keyof typeof PAGE_WORDS>> = {
  'my-products': 'myProducts',
  'my-applications': 'myApplications',
  drafts: 'drafts',
};
const pageOf = wordIndex(PAGE_WORDS);

/** The address of one of the console's pages, from the page's own navigation; undefined when it holds no such link. */
export function addressOf(page: ConsolePage): string | undefined {
  const name = NAMES[page];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const link = name && links.find((one) => pageOf(shortText(one, 40)) === name);
  return link && /^https?:/.test(link.href) && link.href !== location.href ? link.href : undefined;
}
