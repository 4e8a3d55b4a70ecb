import { classTest } from '../controls/class-words';
import { wordIndex } from '../folded-label';
import { BUTTON_WORDS, CLOSE_WORDS } from '../labels';
import { isElement, parentOf, shortText } from '../tree';
import { isTabHead } from './turning';

/** A tab that a press is to close, by what it says, and what says it. */
export interface MarkedTab {
  head: HTMLElement;
  name: string;
}

/** The tab whose own mark was pressed: a picture or a cross that closes it, in the tab or right beside it. */
export function closedTabAt(target: Element): MarkedTab | undefined {
  let isMark = false;
  let at: Node | null = target;
  for (let up = 0; isElement(at) && up < UP; at = parentOf(at), up++) {
    const text = shortText(at, MOST);
    const isBare = text === '' || CROSS.test(text);
    isMark ||= isBare && closes(at, text);
    if (isBare) continue;
    const head = isMark ? headOf(at) : undefined;
    return head && { head, name: tabName(head) };
  }
  return undefined;
}

/** The tabs of the bar that a tab stands in, as far as it is still in the page. */
export function tabsBeside(head: HTMLElement): HTMLElement[] {
  const list = head.closest<HTMLElement>('[role="tablist"]');
  if (list) return [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const beside = [...(head.parentElement?.children ?? [])] as HTMLElement[];
  return beside.filter((one) => one.localName === head.localName && headOf(one) === one);
}

/** What a tab says, without its mark. */
export const tabName = (head: Element): string => shortText(head, MOST).replace(/\s*[×✕✖⨯]$/, '');

const UP = 6;
const MOST = 60;
const CROSS = /^[×✕✖⨯xX]$/;
const saysClose = classTest(
  /(?<![a-z])(?:close|remove|delete)(?![a-z])|[a-z](?:Close|Remove|Delete)(?![a-z])/,
);
const isWord = wordIndex({ close: CLOSE_WORDS, remove: BUTTON_WORDS.remove });

const closes = (mark: Element, text: string): boolean =>
  text !== '' ||
  saysClose(mark) ||
  ['aria-label', 'title'].some((name) => isWord(mark.getAttribute(name) ?? '') !== undefined);

/** The tab that an element is in, or that it holds beside its mark. */
function headOf(element: HTMLElement): HTMLElement | undefined {
  const around = element.closest<HTMLElement>('[role="tab"]');
  const [inside, second] = element.querySelectorAll<HTMLElement>('[role="tab"]');
  return around ?? (second ? undefined : inside) ?? (!inside && isTabHead(element) ? element : undefined);
}
