import { isLocked } from './locked';
import { folded, plain, shownTexts } from './page-text';
import { settled, until } from './until';

/** Inside a select, only these are its list; the rest shows what is chosen. */
export const LIST =
  '[role=listbox],[role=menu],ul,ol,dl,[class*=dropdown],[class*=popper],[class*=popup],[class*=panel],[class*=list]';
const IN_LIST = `${LIST},[role=option]`;
const OPTION = '[role=option],li,[class*=option],[class*=item]';

/** The innermost visible element of the option that says exactly this text, or says it in another case or width. */
export function findOption(places: HTMLElement[], text: string, element: Element): HTMLElement | undefined {
  for (const alike of [plain, folded])
    for (const leaf of leavesIn(places, element, (says) => says.some((one) => alike(one) === alike(text))))
      return leaf;
  return undefined;
}

/** The visible elements of a list that hold text, of options that can be chosen and say what is sought. */
export function* leavesIn(
  places: HTMLElement[],
  element: Element,
  isSought: (says: string[]) => boolean = () => true,
): Generator<HTMLElement> {
  for (const place of places) {
    const walker = place.ownerDocument.createTreeWalker(place, 4);
    while (walker.nextNode()) {
      const leaf = walker.currentNode.parentElement;
      if (!leaf || (element.contains(leaf) && !leaf.closest(IN_LIST))) continue;
      const option = leaf.closest<HTMLElement>(OPTION) ?? leaf;
      const says = [leaf.textContent ?? '', shownTexts(option).join(' ')];
      if (isSought(says) && isVisible(leaf) && !isLocked(option)) yield leaf;
    }
  }
}

/** Scrolls a list that draws only the rows in sight, page by page, until the option is there. */
export async function scrollTo(
  opener: HTMLElement,
  places: HTMLElement[],
  find: () => HTMLElement | undefined,
): Promise<HTMLElement | undefined> {
  const scroller = places
    .flatMap((place) => [place, ...place.querySelectorAll<HTMLElement>('*')])
    .find((each) => each.clientHeight > 30 && each.scrollHeight > each.clientHeight + 30);
  if (!scroller) return undefined;
  // A list that closes meanwhile has no height any more.
  const step = scroller.clientHeight * 0.8;
  for (let top = 0; top < scroller.scrollHeight; top += step) {
    scroller.scrollTop = top;
    await settled();
    const found = find();
    if (found) return found;
  }
  return until(opener, find, 300);
}

/** Drawn, and not one of the copies that some lists keep for screen readers in a box without a size. */
export function isVisible(element: Element): boolean {
  const box = element.closest('[role=listbox]') ?? element;
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    [element, box].every(
      (each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height > 0,
    )
  );
}
