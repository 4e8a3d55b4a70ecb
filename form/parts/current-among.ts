import { closest, shortText } from '../tree';

const CURRENT = '[aria-current]:not([aria-current="false"])';
const PRESSED = 'li, a, button, [role="button"], [tabindex]';

/** Whether an item of a list, or what it holds first, says that it is the current one. */
const isCurrent = (item: Element): boolean =>
  item.matches(CURRENT) || item.firstElementChild?.matches(CURRENT) === true;

/** Whether one of several says that it is the current one, as in a list of names beside the part that is open. */
export const statesCurrent = (list: Element): boolean => [...list.children].filter(isCurrent).length === 1;

/** The item of such a list that was pressed: open already, or closed before the press; undefined when none was. */
export function listedAt(target: Element): 'open' | 'closed' | undefined {
  const pressed = closest(target, PRESSED);
  // A link may be all that its item holds.
  for (const item of [pressed, pressed?.parentElement]) {
    const list = item?.parentElement;
    if (!item || !list || shortText(item) !== shortText(pressed)) continue;
    if (statesCurrent(list)) return isCurrent(item) ? 'open' : 'closed';
  }
  return undefined;
}
