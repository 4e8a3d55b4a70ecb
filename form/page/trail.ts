import { isShown, shortText, textPieces } from '../tree';
import { namesIn, type PageName, pageNamed, SEPARATOR } from './page-names';

const TRAIL = '[class*="crumb" i], [aria-label*="breadcrumb" i], [aria-label*="面包屑"]';
/** Where a trail may stand without a word that says so. */
const PARTS = 'nav, [role="navigation"], header, ol, ul';
const FIELD =
  'input:not([type="hidden"], [type="search"]), textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';
/** A trail has few pages; a menu has more. */
const MOST_PAGES = 6;

/** The console pages that the page's trail leads through. A trail is told by its name, or by its shape: page names in one short line. `elements`: the page's, outside long lists. */
export function* trailPages(page: Document, elements: readonly HTMLElement[]): Generator<PageName> {
  for (const part of elements) if (isTrail(part) && isShown(part)) yield* namesIn(part);
  for (const line of linesAboveFields(page)) yield* namesIn(line);
}

/** Whether a navigation leads to the page that it stands on, rather than to others. */
export const isTrail = (part: Element): boolean =>
  part.matches(TRAIL) || /-breadcrumbs?$/.test(part.localName) || (part.matches(PARTS) && endsInModify(part));

/** A short navigation whose last entry is the page itself: separators may be drawn by its style alone. */
function endsInModify(part: Element): boolean {
  const pieces = textPieces(part, MOST_PAGES * 2);
  const last = pageNamed(pieces.at(-1) ?? '');
  return (
    pieces.length > 1 && pieces.length < MOST_PAGES * 2 && (last === 'modify' || last === 'modifyProduct')
  );
}

/** Lines of their own above the form's first field that hold a page's name and a separator. */
function* linesAboveFields(page: Document): Generator<Element> {
  const seen = new Set<Element>();
  for (const text of textsAboveFields(page)) {
    const own = text.parentElement;
    const names = (text.nodeValue ?? '').split(SEPARATOR).some((part) => pageNamed(part));
    if (!own || !names) continue;
    const line = lineOf(own);
    if (line && !seen.has(line) && isShown(line)) {
      seen.add(line);
      yield line;
    }
  }
}

/** The nearest element around a page's name that also holds a separator, unless it is part of a sentence. */
function lineOf(own: Element): Element | undefined {
  let line: Element | null = own;
  for (let up = 0; line && up < 4; up++, line = line.parentElement) {
    // Menus name pages, too, that lead elsewhere.
    if (line.matches('body, main') || line.querySelector('nav, aside, main, header, iframe'))
      return undefined;
    if (!SEPARATOR.test(shortText(line))) continue;
    const around = [...(line.parentElement?.childNodes ?? [])];
    const inSentence = around.some(
      (node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ''),
    );
    return inSentence || textPieces(line, MOST_PAGES * 2).length >= MOST_PAGES * 2 ? undefined : line;
  }
  return undefined;
}

/** Texts before the first field: what hints inside the form say of other pages is no trail. */
function* textsAboveFields(page: Document): Generator<Text> {
  const walker = page.createTreeWalker(page.body, 5);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 3) yield node as Text;
    else if ((node as Element).matches(FIELD) && isShown(node as Element)) return;
  }
}
