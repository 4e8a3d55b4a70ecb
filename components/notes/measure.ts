import type { Rect } from './rect';

/** Native inputs behind a drawn control are a few pixels or none: what is drawn is around them. */
const DRAWN = 10;
const CLIMB = 3;

/** The box of a control as the seller sees it, or nothing when it is out of view, hidden or under something else. */
export function visibleBox(control: Element, viewport: Rect): Rect | undefined {
  const box = drawnBox(control);
  if (!box) return undefined;
  const x = (Math.max(box.left, viewport.left) + Math.min(box.right, viewport.right)) / 2;
  const y = (Math.max(box.top, viewport.top) + Math.min(box.bottom, viewport.bottom)) / 2;
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return undefined;
  return isOnTop(control, x, y) ? box : undefined;
}

/** The boxes of what no note may cover, where they can be seen at all. */
export function boxesIn(elements: Iterable<Element>, viewport: Rect): Rect[] {
  const boxes: Rect[] = [];
  for (const element of elements) {
    const box = element.getBoundingClientRect();
    const seen = box.bottom > viewport.top && box.top < viewport.bottom && box.right > viewport.left;
    if (seen && box.left < viewport.right && box.width > 0 && box.height > 0) boxes.push(box);
  }
  return boxes;
}

/** The viewport without its scroll bars. */
export function viewportOf({ documentElement }: Document): Rect {
  return { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.clientHeight };
}

/** The box of what is drawn for a control. */
export function drawnBox(control: Element): Rect | undefined {
  let at: Element | null = control;
  for (let up = 0; at && up <= CLIMB; up++) {
    const box = at.getBoundingClientRect();
    if (box.width >= DRAWN && box.height >= DRAWN) return box;
    at = parentOf(at);
  }
  return undefined;
}

/** Whether a control draws its own border, as text fields do and groups of radios do not. */
export const isBordered = (control: Element): boolean =>
  control.ownerDocument.defaultView?.getComputedStyle(control).borderTopStyle !== 'none';

/** Whether the control, or something close around it, is what a click there would meet. */
function isOnTop(control: Element, x: number, y: number): boolean {
  const met = metAt(rootOf(control), x, y);
  if (!met) return false;
  let near: Element = control;
  for (let up = 0; up < CLIMB; up++) near = parentOf(near) ?? near;
  for (let at: Element | null = met; at; at = parentOf(at)) if (at === near) return true;
  return false;
}

/** What of the page is at a point, be it under a note of ours. */
export const metAt = (page: DocumentOrShadowRoot, x: number, y: number): Element | undefined =>
  page.elementsFromPoint(x, y).find((element) => element.localName !== 'redline-root');

/** The shadow root or document around an element. A frame has classes of its own, so none is asked for by name. */
const rootOf = (element: Element): Document | ShadowRoot => element.getRootNode() as Document | ShadowRoot;

/** The parent as drawn: the host for what is at the top of a shadow root. */
export const parentOf = (element: Element): Element | null => {
  const root = rootOf(element);
  return element.parentElement ?? ('host' in root ? root.host : null);
};
