import { foldLabel, wordIndex } from '../folded-label';
import { FACT_LABELS, STATUS_WORDS } from '../labels';
import type { ReleaseStatus } from '../product';
import { outsideLongLists, shortText, textPieces } from '../tree';
import { namesIn, type PageName, pageNamed } from './page-names';
import { trailPages } from './trail';

/** What the page around the form says about it: which of the console's pages it is, its state, its product's id. */
export interface PageFacts {
  /** Console pages that a breadcrumb, a heading or the current navigation entry names. */
  pages: ReadonlySet<PageName>;
  status: ReleaseStatus;
  productId?: string;
}

const factOf = wordIndex({ status: FACT_LABELS.status, productId: FACT_LABELS.productId });
const statusOf = wordIndex(STATUS_WORDS);

const HEADINGS = 'h1, h2, h3, [role="heading"]';
/** Class words say where navigation is current; they are hints beside the words themselves. */
const CURRENT =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [class*="active" i], [class*="current" i], [class*="selected" i]';
const PLACES =
  'nav, aside, [role="navigation"], [role="menu"], [class*="menu" i], [class*="sidebar" i], [class*="nav" i]';

/** Reads them from the document, and from the document around it when the form stands in a frame of the same origin. */
export function pageFacts(page: Document): PageFacts {
  const pages = new Set<PageName>();
  let productId: string | undefined;
  let status: ReleaseStatus | undefined;
  for (const one of [page, ...surrounding(page)]) {
    const elements = [...outsideLongLists(one.body)];
    for (const name of namedPages(one, elements)) pages.add(name);
    productId ??= factBeside(elements, 'productId');
    status ??= statusFrom(factBeside(elements, 'status') ?? '') ?? statusInHeading(elements);
  }
  return { pages, status: status ?? statusByPage(pages), productId };
}

/** A page lists released products, applications and drafts: where the seller came from tells the state. */
export function statusByPage(pages: ReadonlySet<PageName>): ReleaseStatus {
  const modifies = pages.has('modify') || pages.has('modifyProduct');
  // "Product Release > My Products > Modify": the menu's name says less than the list's.
  const releases = pages.has('releaseProduct') && !(pages.has('myProducts') && modifies);
  const unreleased = pages.has('myApplications') || pages.has('drafts') || releases;
  if (pages.has('myProducts') === unreleased) return 'unknown';
  return unreleased ? 'unreleased' : 'released';
}

/** The state that a status text stands for. */
export function statusFrom(text: string): ReleaseStatus | undefined {
  const status = statusOf(text);
  if (status === 'released' || status === 'hidden' || status === 'discontinued') return 'released';
  return status === 'unreleased' ? 'unreleased' : undefined;
}

/** A badge in a heading, or right beside it. */
function statusInHeading(elements: readonly HTMLElement[]): ReleaseStatus | undefined {
  for (const heading of elements) {
    if (!heading.matches(HEADINGS)) continue;
    const beside = heading.nextElementSibling;
    const texts = [...textPieces(heading), ...(beside ? textPieces(beside, 3) : [])];
    const status = texts.length < 8 ? texts.map(statusFrom).find(Boolean) : undefined;
    if (status) return status;
  }
  return undefined;
}

function surrounding(page: Document): Document[] {
  try {
    const parent = page.defaultView?.parent.document;
    return parent && parent !== page ? [parent] : [];
  } catch {
    // A parent of another origin is closed to us, and says nothing.
    return [];
  }
}

function* namedPages(page: Document, elements: readonly HTMLElement[]): Generator<PageName> {
  for (const heading of [page.querySelector('title'), ...elements.filter((one) => one.matches(HEADINGS))])
    if (heading) yield* namesIn(heading);
  yield* trailPages(page, elements);
  for (const place of elements) {
    if (!place.matches(PLACES)) continue;
    for (const current of place.querySelectorAll(CURRENT)) {
      // A group that is open holds entries that are not current.
      const name = pageNamed(shortText(current, 40));
      if (name) yield name;
    }
  }
}

const FACT_TEXT = new Set(['label', 'dt', 'th', 'td', 'span', 'div', 'p', 'b', 'strong']);
/** A label and its value are few pieces of text; more are a part of the page. */
const MOST_PIECES = 4;

/** Not an empty place, nor the dashes that stand for one. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const ICONS = 'i, svg, img, button';

/** Whether the label stands further in, beside a place for its value: that is still empty, and what comes next is another's. */
function holdsOwnPlace(element: Element): boolean {
  let label = element;
  for (let child = label.firstElementChild; child; child = label.firstElementChild) {
    if (!child.textContent?.trim()) return false;
    label = child;
    if (label.nextElementSibling && !label.nextElementSibling.matches(ICONS)) return true;
  }
  return false;
}

/** The text beside a label such as "Status" or "Product ID". */
function factBeside(elements: readonly HTMLElement[], fact: 'status' | 'productId'): string | undefined {
  const words = FACT_LABELS[fact].map(foldLabel);
  for (const element of elements) {
    if (!FACT_TEXT.has(element.localName) || element.childElementCount > 2) continue;
    const { length: pieces } = textPieces(element, MOST_PIECES + 1);
    if (pieces === 0 || pieces > MOST_PIECES) continue;
    const text = element.textContent ?? '';
    if (text.length > 60) continue;
    const [label = '', value = ''] = text.split(/[:：]/, 2);
    if (value.trim() && words.includes(foldLabel(label))) return value.trim();
    if (factOf(text) !== fact || element.matches('th') || element.closest('thead, [role="columnheader"]'))
      continue;
    if (holdsOwnPlace(element)) continue;
    const beside = shortText(element.nextElementSibling ?? element.parentElement?.nextElementSibling, 60);
    if (SAYS_SOMETHING.test(beside)) return beside;
  }
  return undefined;
}
