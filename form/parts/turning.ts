import { classTest, saysOn } from '../controls/class-words';
import { closest, isElement, parentOf, shortText } from '../tree';
import { listedAt } from './current-among';

/** Words of buttons below a list that has more rows than it shows. */
const MORE = /^(?:(?:load|show|view|see) (?:more|all)|加载更多|查看更多|显示更多|展开更多|查看全部)$/i;

/** Whether a button, by its own text, brings more rows beside those in sight. */
export const bringsMore = (button: Element): boolean => MORE.test(shortText(button, 24));

/** Words of buttons that bring other rows into sight, without changing any. */
const TURNS =
  /^(?:[‹›«»<>←→…⟨⟩]+|\d{1,4}|(?:next|prev(?:ious)?|first|last) page|prev|(?:load|show|view|see) (?:more|all)|refresh|reload|[上下前后首尾末]页|[上下前后]一页|加载更多|查看更多|显示更多|展开更多|查看全部|刷新)$/i;

/** Whether a button, by its own text or name, only turns to other rows. */
export const turnsRows = (button: Element): boolean =>
  [shortText(button, 24), button.getAttribute('aria-label') ?? '', button.getAttribute('title') ?? ''].some(
    (text) => TURNS.test(text.trim()),
  );

const MOVERS =
  '[class*="pagin" i], [class*="pager" i], [aria-sort], [role="columnheader"], thead th, nav, [role="navigation"]';

/** Class words of a tab, or of the bar that holds them, where they have no role. */
export const isTabHead = classTest(
  /(?<![a-z])tabs?(?:__|[-_])(?:nav|item|title|head|header|tab|bar|link|label)|nav-tabs|(?<![a-z])tabular(?![a-z])/i,
);
/** How far above what was pressed its tab may be. */
const TAB_UP = 4;

/** The tab that was pressed: open already, or closed before the press; undefined when none was. */
function tabAt(target: Element): 'open' | 'closed' | undefined {
  const stateOf = (tab: Element) =>
    tab.matches('[aria-selected="true"]') || saysOn(tab) ? 'open' : 'closed';
  const byRole = closest(target, '[role="tab"]');
  if (byRole) return stateOf(byRole);
  let state: 'closed' | undefined;
  let at: Node | null = target;
  for (let up = 0; isElement(at) && up < TAB_UP && !at.matches('td, tr'); at = parentOf(at), up++) {
    if (!isTabHead(at)) continue;
    if (stateOf(at) === 'open') return 'open';
    state = 'closed';
  }
  return state ?? listedAt(target);
}

/** Whether pressing here moves to another page, tab, filter or order of rows. */
export function movesRows(target: Element): boolean {
  const tab = tabAt(target);
  if (tab) return tab === 'closed';
  if (closest(target, MOVERS)) return true;
  return turnsRowsAt(target) && !isInCalendar(target);
}

/** Whether what is pressed here only turns to other rows. */
export function turnsRowsAt(target: Element): boolean {
  const button = closest(target, 'button, [role="button"], a, li');
  // A plain element that says a number may be anything: in a pager, it stands beside others.
  return button ? turnsRows(button) : turnsRows(target) && isPageNumber(target);
}

const saysCalendar = classTest(/calendar|picker/i);

/** The numbers of a calendar are days, in a table of their own or in boxes. */
function isInCalendar(pressed: Element): boolean {
  for (let at: Node | null = pressed; isElement(at); at = parentOf(at))
    if (at.matches('tbody, [role="gridcell"]') || saysCalendar(at)) return true;
  return false;
}

/** A pager's Next only turns the page; a wizard's stands near numbers too, each beside the name of its step. */
export const isInPager = (button: Element): boolean =>
  partsAround(button).some((part) => /^\d+$/.test(shortText(part, 6)) && isPageNumber(part));

/** So many elements are more than a pager has. */
const MANY = 400;

/** What a pager would be made of around one of its buttons; the whole form around Submit is not searched. */
function partsAround({ parentElement: parent }: Element): Element[] {
  const around = [parent?.parentElement, parent].find((one) => one && !one.getElementsByTagName('*')[MANY]);
  return [...(around?.querySelectorAll('a, button, li, span') ?? parent?.children ?? [])];
}

/** Right beside it, as far as it says nothing else, stands another number or what turns the page. */
export function isPageNumber(number: Element): boolean {
  const text = shortText(number, 6);
  let item = number;
  while (item.parentElement && shortText(item.parentElement, 6) === text) item = item.parentElement;
  return [item.previousElementSibling, item.nextElementSibling].some(
    (beside) =>
      beside !== null &&
      (/^\d+$|^(?:next|previous)$/i.test(shortText(beside, 24)) ||
        turnsRows(beside) ||
        (shortText(beside, 24) === '' && beside.matches(TURNERS))),
  );
}

const TURNERS = 'a, button, li, [role="button"], :has(> button)';
