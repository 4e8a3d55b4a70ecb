import { classTest } from '../controls/class-words';
import { isElement, parentOf, shortText } from '../tree';

/** Class words of what opens and closes a part of the page, and of the arrow on it. */
const isOpener = classTest(
  /(?<![a-z])(?:collapse|collapsed|expand|expanded|accordion|disclosure|fold|unfold|chevron|caret)(?![a-z])/i,
);
/** A question that hangs on a button has an arrow too, so only what was pressed may be one. */
const isArrow = classTest(/(?<![a-z])arrow(?![a-z])/i);
/** How far above what was pressed the head may be. */
const UP = 4;

/** Whether an element is only the arrow of a part that folds: a sign, or a picture that is called so. */
export const isArrowMark = (element: Element): boolean => {
  const text = shortText(element, 4);
  return ARROW_SIGN.test(text) || (text === '' && (isArrow(element) || isOpener(element)));
};

const ARROW_SIGN = /^[▸►▶▷▾▼▽▿›⌄⌃▴▲]$/;

/** Whether pressing here opens or closes the part below: what leaves with it is only out of sight. */
export function opensOrCloses(target: Element): boolean {
  if (isArrow(target)) return true;
  let at: Node | null = target;
  for (let up = 0; isElement(at) && up < UP; at = parentOf(at), up++) {
    if (at.matches('summary, [aria-expanded]:not([role="combobox"], [aria-haspopup])')) return true;
    // Heads are small; the part itself may be called by the same word.
    if (!at.querySelector('input, select, textarea') && isOpener(at)) return true;
  }
  return false;
}
