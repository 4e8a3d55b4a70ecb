/** The page as one tree: through open shadow roots, and out of them. */

export const isElement = (node: Node | null | undefined): node is HTMLElement => node?.nodeType === 1;

/** The parent, where a shadow root's parent is its host and a slotted node keeps its own. */
export function parentOf(node: Node): Node | null {
  const parent = node.parentNode;
  return parent?.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : parent;
}

/** What a node is drawn in: the slot that shows it, else its parent. Leads past its parent, too. */
export const drawnIn = (node: Node): Node | null => (node as Element).assignedSlot ?? parentOf(node);

/** True when `inner` is `outer` or stands inside it, through shadow roots. */
export function contains(outer: Node, inner: Node | null): boolean {
  for (let node = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The nearest ancestor, or the element itself, that matches; through shadow roots. */
export function closest(element: Element, selector: string): HTMLElement | null {
  let within: Element | null = element;
  while (within) {
    const found = within.closest<HTMLElement>(selector);
    if (found) return found;
    within = (within.getRootNode() as ShadowRoot).host ?? null;
  }
  return null;
}

/** Elements of several lists, each in the page's order, as one such list; what is in two of them once. */
export const inPageOrder = (...lists: readonly (readonly HTMLElement[])[]): readonly HTMLElement[] =>
  lists.reduce(merge, []);

function merge(one: readonly HTMLElement[], other: readonly HTMLElement[]): readonly HTMLElement[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const all: HTMLElement[] = [];
  let at = 0;
  for (const element of one) {
    for (let next = other[at]; next && isBefore(next, element); next = other[++at]) all.push(next);
    if (other[at] === element) at++;
    all.push(element);
  }
  return [...all, ...other.slice(at)];
}

const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

/** All ancestors of the given elements, the elements included: tells whether a node holds one of them, or shows it in a slot. */
export function ancestorsOf(elements: Iterable<Node>): Set<Node> {
  const holders = new Set<Node>();
  for (const element of elements) {
    for (let node: Node | null = element; node && !holders.has(node); node = drawnIn(node)) holders.add(node);
  }
  return holders;
}

/** The nearest node that holds all the given ones, undefined for none. */
export function commonAncestor(elements: readonly Element[]): HTMLElement | undefined {
  const [first, ...rest] = elements;
  if (!first) return undefined;
  let node: Node | null = first;
  while (node && (!isElement(node) || !rest.every((other) => contains(node as Node, other))))
    node = parentOf(node);
  return isElement(node) ? node : undefined;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'DATALIST', 'SVG', 'svg']);

/** The pieces of text inside an element (of a host, what stands in it; of its shadow root, what it draws) in reading order, at most `most` of them. */
export function textPieces(element: Element | ShadowRoot, most = 12): string[] {
  const pieces: string[] = [];
  const take = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue?.trim();
      if (text) pieces.push(text);
    } else if (isElement(node) && !SILENT.has(node.nodeName) && !isDrawnWord(node)) {
      // What stands in a web component is shown where its slot is.
      const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
      if (slotted.length === 0) walk(node.shadowRoot ?? node);
      else
        for (let index = 0; index < slotted.length && pieces.length < most; index++)
          take(slotted[index] as Node);
    }
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child && pieces.length < most; child = child.nextSibling) take(child);
  };
  walk(element);
  return pieces;
}

/** A word that an icon font draws as a picture: "arrow_upward". */
const isDrawnWord = (element: Element): boolean =>
  element.childElementCount < 2 &&
  /(?:icons?|symbols?)(?![a-z])/.test(element.className) &&
  /^\s*[a-z][a-z0-9_]*\s*$/.test(element.textContent ?? '');

/** An element's text with white space folded; empty for an element that holds a lot of it. */
export const shortText = (element: Element | null | undefined, most = 120): string => {
  if (!element) return '';
  const text = element.textContent ?? '';
  return text.length > most * 4 ? '' : text.replace(/\s+/g, ' ').trim().slice(0, most);
};

/** Shown to the seller now, as far as style alone can tell. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true;

/** An element, and every open shadow root under it. */
export function* rootsIn(root: HTMLElement | ShadowRoot): Generator<HTMLElement | ShadowRoot> {
  yield root;
  for (const host of hostsIn(root)) yield* rootsIn(host);
}

/** The same, with the element's own shadow root: a form may be a web component as a whole. */
export function* rootsOf(element: HTMLElement): Generator<HTMLElement | ShadowRoot> {
  yield* rootsIn(element);
  if (element.shadowRoot) yield* rootsIn(element.shadowRoot);
}

/** A list with more rows than this is long: its first rows tell whether rows hold web components. */
const LONG = 60;
const FIRST = 8;

/** Every element under a root, through open shadow roots, but the rows of long lists: there are thousands, and none speaks of the page. */
export function* outsideLongLists(root: HTMLElement | ShadowRoot): Generator<HTMLElement> {
  for (const element of ownOutsideLongLists(root)) {
    yield element;
    if (element.shadowRoot && element.localName !== 'redline-root')
      yield* outsideLongLists(element.shadowRoot);
  }
}

/** The same without what stands in shadow roots. */
export function* ownOutsideLongLists(root: HTMLElement | ShadowRoot): Generator<HTMLElement> {
  const walk = walkThrough(root, NodeFilter.SHOW_ELEMENT);
  let at = walk.nextNode() as HTMLElement | null;
  while (at) {
    const isLong = at.childElementCount > LONG && at.matches('tbody, [role="rowgroup"]');
    if (!isLong) yield at;
    at = (isLong ? nextBeyond(walk) : walk.nextNode()) as HTMLElement | null;
  }
}

/** A walk through a root, itself left out, with no filter: one that the browser asks at every node is slow. */
export const walkThrough = (root: Node, shown: number): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, shown);

/** The innermost elements whose own text, trimmed, is one that is sought. */
export function* elementsSaying(
  root: HTMLElement,
  isSought: (text: string) => boolean,
): Generator<HTMLElement> {
  const walk = walkThrough(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { nodeValue, parentElement } = walk.currentNode;
    if (parentElement && isSought(nodeValue?.trim() ?? '')) yield parentElement;
  }
}

/** The next node of a walk that is not in the current one. */
export function nextBeyond(walk: TreeWalker): Node | null {
  do {
    const next = walk.nextSibling();
    if (next) return next;
  } while (walk.parentNode());
  return null;
}

/** The open shadow roots right under a root, or those of `found` and these. */
function hostsIn(parent: ParentNode, found: ShadowRoot[] = []): ShadowRoot[] {
  const isLong = parent.childElementCount > LONG && parent.firstElementChild?.matches('tr, [role="row"]');
  const before = found.length;
  let seen = 0;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (isLong && ++seen > FIRST && found.length === before) break;
    if (child.shadowRoot && child.localName !== 'redline-root') found.push(child.shadowRoot);
    if (child.firstElementChild) hostsIn(child, found);
  }
  return found;
}
