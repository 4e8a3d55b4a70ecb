import { type Rect, shared } from './rect';

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

/** Whether there is more in an element than it shows: the style is asked only where something overflows. */
export const clipsWhatOverflows = (element: Element): boolean =>
  overflows(element) && !isPages(element) && isClipping(styleOf(element));

/** Whether something of an element stands outside its box, as all does below a page whose root is as high as the window. */
export const spills = (element: Element): boolean =>
  overflows(element) && (isPages(element) || !isClipping(styleOf(element)));

const overflows = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

/** Their overflow is the window's. */
const isPages = (element: Element): boolean => {
  const { documentElement, body } = element.ownerDocument;
  return element === documentElement || element === body;
};

const isClipping = (style: CSSStyleDeclaration | undefined): boolean =>
  style !== undefined &&
  style.display !== 'inline' &&
  /hidden|clip|auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);

/** Whether an element may stand outside the boxes that are around it in the tree. */
export const isFloating = (element: Element): boolean =>
  ['fixed', 'absolute'].includes(styleOf(element)?.position ?? '');

/** What the boxes around an element leave of its own box: nothing of a cell that a table has scrolled out of sight. */
export function unclipped(element: Element, box: Rect, parentOf: (node: Node) => Element | null): Rect {
  let left = box;
  let position = styleOf(element)?.position;
  for (let at = parentOf(element); at && position !== 'fixed'; at = parentOf(at)) {
    const style = styleOf(at);
    // What floats is cut off only by the box that it is placed in, and by those around that.
    if (position === 'absolute' && style?.position === 'static') continue;
    if (!isPages(at) && isClipping(style)) left = shared(left, at.getBoundingClientRect());
    position = style?.position;
  }
  return left;
}
