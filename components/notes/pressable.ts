import type { Size } from './rect';

/** Whether an element is there to be pressed, though no form knows it: a link, a tab, a panel's head, a pager's number. */
export const isPressable = (element: Element, box: Size = element.getBoundingClientRect()): boolean =>
  element.matches(OFFERED) || isDrawnForPressing(element, box);

const OFFERED =
  'a[href], button, summary, [role="button"], [role="tab"], [role^="menuitem"], [role="option"]';

/** Larger ones, such as a row that opens, would leave a note no place beside what stands in them. */
const LARGEST = { width: 200, height: 60 };

/** It turns the pointer into a hand by itself, and is no larger than a button. */
function isDrawnForPressing(element: Element, { width, height }: Size): boolean {
  if (width > LARGEST.width || height > LARGEST.height) return false;
  const { parentElement } = element;
  return hasHand(element) && !(parentElement && hasHand(parentElement));
}

const hasHand = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
