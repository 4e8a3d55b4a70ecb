import { unclipped } from './clip';
import { type Rect, shared } from './rect';

/** Native inputs behind a drawn control are a few pixels or none: what is drawn is around them. */
const DRAWN = 10;
const CLIMB = 3;

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

/** Whether the middle of what can be seen of a control's box shows the control and nothing over it. */
export function isOnTop(control: Element, box: Rect, viewport: Rect): boolean {
  const { left, top, right, bottom } = unclipped(control, shared(box, viewport), parentOf);
  if (left >= right || top >= bottom) return false;
  const met = metAt(rootOf(control), (left + right) / 2, (top + bottom) / 2);
  return met ? isNear(control, met) : false;
}

/** Whether a node is in a control or close around it. */
export function isNear(control: Element, node: Node): boolean {
  let near: Element = control;
  for (let up = 0; up < CLIMB; up++) near = parentOf(near) ?? near;
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === near) return true;
  return false;
}

/** What of the page is at a point, be it under a note of ours: that is looked through, as a pile of all costs much more. */
export function metAt(page: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const top = page.elementFromPoint(x, y);
  const stage = top?.localName === 'redline-root' && top.shadowRoot?.querySelector('.stage');
  if (!stage) return top;
  stage.classList.add('through');
  const under = page.elementFromPoint(x, y);
  stage.classList.remove('through');
  return under;
}

/** The shadow root or document around a node. A frame has classes of its own, so none is asked for by name. */
const rootOf = (node: Node): Document | ShadowRoot => node.getRootNode() as Document | ShadowRoot;

/** The parent as drawn: the host for what is at the top of a shadow root. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = rootOf(node);
  return 'host' in root ? root.host : null;
}
