import { plain, shownTexts } from './page-text';

const LIST = 'ul,ol,[role=list]';
const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable=true],[aria-haspopup],table';
const BUTTONS = 'button,[role=button]';
/** How far around a select what was chosen in it may stand. */
const UP = 5;
const OPENER = 'button[aria-haspopup=listbox]';
/** What holds more than the two and a help text is a part of the page. */
const MOST_PARTS = 3;

/** What was chosen in a select of several, in a list apart from it: texts that can be taken away one by one. */
export interface ChosenBeside {
  /** Holds the select and the list, and no other field. */
  box: HTMLElement;
  list: HTMLElement;
}

/** The list behind a button that opens options, where no field or label stands between the two. */
export function chosenBeside(opener: HTMLElement): ChosenBeside | undefined {
  if (!opener.matches(OPENER)) return undefined;
  let box = opener.parentElement;
  for (let up = 0; box && up < UP && isAlone(opener, box); box = box.parentElement, up++) {
    const lists = [...box.querySelectorAll<HTMLElement>(LIST)];
    const list = lists.find((one) => isBehind(opener, one) && holdsItems(one));
    if (list) return { box, list };
  }
  return undefined;
}

/** The button whose choices stand in this box with it. */
export function openerBeside(box: HTMLElement): HTMLElement | undefined {
  const opener = box.childElementCount <= MOST_PARTS ? box.querySelector<HTMLElement>(OPENER) : null;
  return opener && chosenBeside(opener)?.box === box ? opener : undefined;
}

/** The texts in such a list. */
export const textsBeside = (list: Element): string[] =>
  Array.from(list.children, (item) => shownTexts(item).join(' '));

/** Options of the select's own list may have boxes to tick. */
const isAlone = (opener: Element, box: Element): boolean =>
  !box.querySelector('label') &&
  [...box.querySelectorAll(FIELDS)].every((field) => field === opener || field.closest('[role=listbox]'));

const isBehind = (opener: Element, list: Element): boolean =>
  !list.closest('[role=listbox]') &&
  (opener.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Every item is a text with one button that says nothing, or only what it takes away. */
const holdsItems = (list: Element): boolean =>
  list.childElementCount > 0 &&
  Array.from(list.children).every((item) => {
    const buttons = item.querySelectorAll(BUTTONS);
    return buttons.length === 1 && plain(buttons[0]?.textContent) === '' && shownTexts(item).length === 1;
  });
