import { isFloating, unclipped } from './clip';
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
  let at: Element | null = labelInstead(control) ?? control;
  for (let up = 0; at && up <= CLIMB; up++) {
    const box = at.getBoundingClientRect();
    if (box.width >= DRAWN && box.height >= DRAWN) return box;
    at = parentOf(at);
  }
  return undefined;
}

/** The label of a choice whose native input floats unseen: it stays behind when what it floats over scrolls. */
const labelInstead = (control: Element): Element | undefined =>
  control.matches('input[type="checkbox"], input[type="radio"]') && isFloating(control)
    ? [...((control as HTMLInputElement).labels ?? [])][0]
    : undefined;

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

/** What of the page is at a point, be it under a layer of ours: those are looked through, as a pile of all costs much more. */
export function metAt(page: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const top = page.elementFromPoint(x, y);
  if (top?.localName !== 'redline-root') return top;
  const layers = [...(top.shadowRoot?.children ?? [])];
  for (const layer of layers) layer.classList.add('through');
  const under = page.elementFromPoint(x, y);
  for (const layer of layers) layer.classList.remove('through');
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
