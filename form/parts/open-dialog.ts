import { isElement, isShown, parentOf } from '../tree';
import { DIALOGS } from './regions';

const PARTS = 'input, textarea, select, button, label, h1, h2, h3, h4, p, [role="heading"]';
/** So many hidden parts are enough to tell that all of them are. */
const MOST = 24;

/**
 * Whether a dialog stands open: it is shown, and so is what it holds. A layer that stays may hide only its panel, and a
 * drawer that stays may only stand outside of the window.
 */
export function isOpenDialog(dialog: Element): boolean {
  const drawn = dialog.shadowRoot?.querySelector(DIALOGS);
  if (drawn) return isShown(drawn);
  if (!isShown(dialog) || isPutAside(dialog, isOutside)) return false;
  let hidden = 0;
  const walker = dialog.ownerDocument.createTreeWalker(dialog, 1);
  while (hidden < MOST && walker.nextNode()) {
    const part = walker.currentNode as Element;
    if (!part.matches(PARTS)) continue;
    // What a long dialog scrolls over its edge is open.
    if (isShown(part) && !isPutAside(part, isBeside)) return true;
    hidden++;
  }
  return hidden === 0;
}

/** Stands where nobody can scroll to. */
function isPutAside(element: Element, isAway: (box: DOMRect, view: Window) => boolean): boolean {
  const view = element.ownerDocument.defaultView as Window;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || !isAway(box, view)) return false;
  for (let node: Node | null = element; node; node = parentOf(node))
    if (isElement(node) && view.getComputedStyle(node).position === 'fixed') return true;
  return false;
}

const isBeside = ({ left, right }: DOMRect, { innerWidth }: Window): boolean =>
  right <= 0 || left >= innerWidth;

const isOutside = (box: DOMRect, view: Window): boolean =>
  isBeside(box, view) || box.bottom <= 0 || box.top >= view.innerHeight;
