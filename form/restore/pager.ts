import { saysOn } from '../controls/class-words';
import { isLocked } from '../controls/locked';
import { wordIndex } from '../folded-label';
import { buttonText } from '../parts/regions';
import { PAGERS, pagerOf, plainTurnersIn } from '../tables/extent';
import { closest, isShown, shortText } from '../tree';
import { leadsAway } from './buttons';

/** A table's pager: which page is shown, and how to turn. Made anew for every look. */
export interface Pager {
  /** The number of the page that is shown; undefined when the pager does not say. */
  at?: number;
  next?: HTMLElement;
  previous?: HTMLElement;
  /** The numbers of the pages that have a button of their own, in order. */
  numbers: readonly number[];
  /** The button of a page by its number, as far as it is shown. */
  page(number: number): HTMLElement | undefined;
}

const WAYS = wordIndex({
  next: ['Next', 'Next Page', 'Go to next page', '>', '›', '»', '下一页', '后一页'],
  previous: [
    'Previous',
    'Prev',
    'Previous Page',
    'Prev Page',
    'Go to previous page',
    '<',
    '‹',
    '«',
    '上一页',
    '前一页',
  ],
});
const BUTTONS = 'button, a, li, [role="button"], [tabindex]';

export const isInPager = (element: Element): boolean => closest(element, PAGERS) !== null;

/** The pager that belongs to a table; undefined when it has none that can be turned. */
export function pagerFor(table: HTMLElement): Pager | undefined {
  const element = pagerOf(table);
  if (!element) return undefined;
  const buttons = [...element.querySelectorAll<HTMLElement>(BUTTONS), ...plainTurnersIn(element)].filter(
    (button) => isShown(button) && !leadsAway(button),
  );
  const numbered = new Map<number, HTMLElement>();
  for (const button of buttons) {
    const number = numberOf(button);
    if (number !== undefined) numbered.set(number, button);
  }
  const numbers = [...numbered.keys()].sort((a, b) => a - b);
  const at = [...numbered].find(([, button]) => isCurrent(button))?.[0];
  const way = (kind: 'next' | 'previous'): HTMLElement | undefined =>
    buttons.findLast((button) => wayOf(button) === kind && canPress(button));
  return {
    ...(at !== undefined && { at }),
    next: way('next'),
    previous: way('previous'),
    // Others are numbers of rows a page.
    numbers: numbers[0] === 1 && numbers[1] === 2 ? numbers : [],
    page: (number) => numbered.get(number),
  };
}

const NUMBER = /^(?:(?:go to )?page\s*)?(\d{1,4})$|^第\s*(\d{1,4})\s*页$/i;

/** The number of the page that a button turns to, by its text, else by its name. */
function numberOf(button: HTMLElement): number | undefined {
  const found = NUMBER.exec(shortText(button, 16) || (button.getAttribute('aria-label') ?? '').trim());
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** By its text or name, else by a class word: many are only an arrow. */
function wayOf(button: HTMLElement): 'next' | 'previous' | undefined {
  const named =
    WAYS(buttonText(button)) ?? WAYS(button.getAttribute('aria-label') ?? '') ?? WAYS(button.title);
  if (named) return named;
  const words = button.getAttribute('class') ?? '';
  if (/(?:^|[\s_-])next(?:$|[\s_-])/i.test(words) && !/jump|quick|more/i.test(words)) return 'next';
  return /(?:^|[\s_-])prev(?:ious)?(?:$|[\s_-])/i.test(words) && !/jump|quick|more/i.test(words)
    ? 'previous'
    : undefined;
}

const canPress = (button: HTMLElement): boolean =>
  !isLocked(button) && !(button.parentElement && isLocked(button.parentElement));

const isCurrent = (button: HTMLElement): boolean =>
  [button, button.parentElement, button.firstElementChild].some(
    (part) =>
      part !== null &&
      ((part.getAttribute('aria-current') ?? 'false') !== 'false' ||
        part.getAttribute('aria-selected') === 'true' ||
        saysOn(part)),
  );
