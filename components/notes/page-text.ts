import { metAt } from './measure';
import { intersects, type Rect } from './rect';

/** Probes stand this far apart: narrower than a word, lower than a line of text. */
const ACROSS = 40;
const DOWN = 14;

/** Whether the page shows text or a picture under this box, which a note had better not cover. */
export function isTextUnder(rect: Rect, page: DocumentOrShadowRoot): boolean {
  for (const element of elementsUnder(rect, page))
    if (isPicture(element) || hasTextIn(element, rect)) return true;
  return false;
}

function elementsUnder(rect: Rect, page: DocumentOrShadowRoot): Set<Element> {
  const found = new Set<Element>();
  for (const y of probes(rect.top, rect.bottom, DOWN))
    for (const x of probes(rect.left, rect.right, ACROSS)) {
      const element = metAt(page, x, y);
      if (element) found.add(element);
    }
  return found;
}

const isPicture = (element: Element): boolean =>
  element.matches('svg, svg *, img, video, canvas, iframe, object');

function hasTextIn(element: Element, rect: Rect): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (intersects(box, rect)) return true;
  }
  return false;
}

/** Points from just inside one edge to just inside the other. */
function probes(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from - 2) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + 1 + ((to - from - 2) * index) / count);
}
