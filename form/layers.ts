import { isElement, parentOf } from './tree';

const FIELDS = 'input, select, textarea, [contenteditable="true"]';
/** The page's own frame may be fixed in place, too. */
const OF_PAGE = 'h1, nav, header, aside, [role="navigation"]';

/** What floats over the page around an element by its style alone and holds fields, from the inside out. */
export function* layersAround(element: Element): Generator<HTMLElement> {
  const { defaultView: page, body } = element.ownerDocument;
  if (!page) return;
  for (let node: Node | null = element; isElement(node) && node !== body; node = positionedAround(node))
    if (
      page.getComputedStyle(node).position === 'fixed' &&
      node.querySelector(FIELDS) &&
      !node.querySelector(OF_PAGE)
    )
      yield node;
}

/** The next one that can be fixed: a browser knows what an element is placed by, which spares most ancestors. */
const positionedAround = (node: HTMLElement): Node | null => node.offsetParent ?? parentOf(node);
