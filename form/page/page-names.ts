import { wordIndex } from '../folded-label';
import { PAGE_WORDS } from '../labels';
import { shortText, textPieces } from '../tree';

/** One of the console's pages, such as `myProducts`. */
export type PageName = keyof typeof PAGE_WORDS;

/** The console page that a text names as a whole. */
export const pageNamed = wordIndex(PAGE_WORDS);

/** What stands between the pages of a trail. */
export const SEPARATOR = /[>/›»|·→\\]/;

/** Pages named by an element's text as a whole, by its pieces, or by its parts between separators ("My Products > Modify"). */
export function* namesIn(element: Element): Generator<PageName> {
  const text = shortText(element, 120);
  for (const part of [text, ...textPieces(element), ...text.split(SEPARATOR)]) {
    const name = pageNamed(part) ?? beginning(part);
    if (name) yield name;
  }
}

/** "Modify Product: Acme Backup" still names the page. */
const beginning = (text: string): PageName | undefined => pageNamed(text.split(/[:：(（]/)[0] ?? '');
