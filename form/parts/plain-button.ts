import { answerOf } from '../answer-words';
import { isPopUp } from '../controls/class-words';
import { hasHand } from '../controls/hand';
import { isElement, parentOf } from '../tree';

/** What stands in one of these is no button of its own, or is pressed by way of the whole. */
const OWNERS =
  'button, a, label, option, li, summary, input, select, textarea, [role]:not([role="none"], [role="presentation"], [role="dialog"], [role="alertdialog"], [role="row"], [role="cell"], [role="gridcell"], [role="group"], [role="form"], [role="main"], [role="table"], [role="grid"], [role="rowgroup"], [role="region"], [role="tabpanel"])';
const LONGEST = 20;
/** How far around a text a menu or a list may be. */
const UP = 4;

/** The words of an element that holds nothing else, where they are few enough for a button's; empty otherwise. */
export function onlyWords(element: Element): string {
  if (element.firstElementChild || element.firstChild?.nodeType !== Node.TEXT_NODE) return '';
  const text = element.textContent?.trim() ?? '';
  // "Yes" and "No" in plain elements are values.
  return text.length <= LONGEST && !/\d/.test(text) && !answerOf(text) ? text : '';
}

/**
 * The plain element that is pressed by its text: told by the hand over it alone, which begins there. A row or a card
 * that can be pressed as a whole has the hand over all that it holds.
 */
export function plainButtonAround(element: HTMLElement): HTMLElement | undefined {
  if (!hasHand(element) || element.closest(OWNERS) || isInPopUp(element)) return undefined;
  const text = element.textContent?.trim();
  let top = element;
  for (let at = parentOf(top); isElement(at) && hasHand(at); at = parentOf(at)) {
    if (at.textContent?.trim() !== text) return undefined;
    top = at;
  }
  return top;
}

function isInPopUp(element: Element): boolean {
  let at: Node | null = element;
  for (let up = 0; isElement(at) && up < UP; at = parentOf(at), up++) if (isPopUp(at)) return true;
  return false;
}
