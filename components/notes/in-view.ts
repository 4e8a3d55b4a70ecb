import { clipsWhatOverflows, isFloating, spills } from './clip';
import { isPressable } from './pressable';
import { intersects, type Rect, shared } from './rect';

/** What the page shows: the boxes of the controls among it, and a test for text and pictures under a box. */
export interface InView {
  controls: readonly Rect[];
  isTextUnder(rect: Rect): boolean;
}

/**
 * Goes through these branches of the page once and leaves out what is out of view, so that the cost follows what can
 * be seen and not the length of a table; asking the browser what is at a point does not.
 */
export function lookAround(
  roots: readonly Element[],
  controls: ReadonlySet<Element>,
  viewport: Rect,
): InView {
  const boxes: Rect[] = [];
  const pictures: Rect[] = [];
  const texts: { node: Node; around: Rect; lines?: readonly Rect[] }[] = [];

  /** `window`: what the boxes around leave to be seen, as a collapsed panel leaves nothing. */
  const visit = (element: Element, window: Rect) => {
    if (element.localName === 'redline-root') return;
    const box = element.getBoundingClientRect();
    const empty = box.width === 0 || box.height === 0;
    const floating = !empty && !intersects(box, window) && intersects(box, viewport) && isFloating(element);
    if (!empty && !floating && !intersects(box, window) && !spills(element)) return;
    const seen = floating ? viewport : window;
    if (!empty && (controls.has(element) || isPressable(element, box)) && isVisible(element)) boxes.push(box);
    if (PICTURES.has(element.localName)) {
      if (isVisible(element)) pictures.push(box);
      return;
    }
    const inside = clipsWhatOverflows(element) ? shared(seen, box) : seen;
    for (const part of [element, element.shadowRoot ?? NOTHING])
      visitAll(inView(part, viewport), { around: box, inside });
  };
  const visitAll = (nodes: Iterable<Node>, { around, inside }: { around: Rect; inside: Rect }) => {
    for (const node of nodes)
      if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element, inside);
      else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() && isTextSeen(node, inside))
        texts.push({ node, around });
  };
  for (const root of roots) visit(root, viewport);

  return {
    controls: boxes,
    isTextUnder: (rect) =>
      pictures.some((box) => intersects(box, rect)) ||
      texts.some((text) => {
        if (!intersects(text.around, rect)) return false;
        text.lines ??= linesOf(text.node);
        return text.lines.some((line) => intersects(line, rect));
      }),
  };
}

const hasArea = ({ left, top, right, bottom }: Rect): boolean => left < right && top < bottom;

const isTextSeen = ({ parentElement }: Node, inside: Rect): boolean =>
  hasArea(inside) && (parentElement === null || isVisible(parentElement));

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** Lists and tables longer than this are searched for what is in view. */
const LONG = 40;

/** The child nodes to look at: all of them, or of a long list those in view, which stand one after the other. */
function inView({ children, childNodes }: Children, viewport: Rect): Iterable<Node> {
  if (children.length < LONG) return childNodes;
  const boxOf = (index: number) => children[index]?.getBoundingClientRect() ?? viewport;
  let first = 0;
  for (let end = children.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (boxOf(middle).bottom < viewport.top) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while (last < children.length && boxOf(last).top <= viewport.bottom) last += 1;
  return Array.from(children).slice(first, last);
}

interface Children {
  children: ArrayLike<Element>;
  childNodes: Iterable<Node>;
}

const NOTHING: Children = { children: [], childNodes: [] };
const PICTURES = new Set(['svg', 'img', 'video', 'canvas', 'iframe', 'object']);

function linesOf(node: Node): readonly Rect[] {
  const range = node.ownerDocument?.createRange();
  range?.selectNodeContents(node);
  return range ? [...range.getClientRects()] : [];
}
