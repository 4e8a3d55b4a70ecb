import { plain, shownTexts } from './page-text';

const LIST = 'ul,ol,[role=list]';
const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable=true],[aria-haspopup],table';
const BUTTONS = 'button,[role=button]';
/** How far around a select what was chosen in it may stand. */
const UP = 5;
/** A field stands in the line of its chips. */
const FIELD_OPENER = 'input[role=combobox]';
const FIELD_UP = 3;
const OPENER = 'button[aria-haspopup=listbox]';
/** What holds more than the two and a help text is a part of the page. */
const MOST_PARTS = 3;

/** What was chosen in a select of several, in a list apart from it: texts that can be taken away one by one. */
export interface ChosenBeside {
  /** Holds the select and the list, and no other field. */
  box: HTMLElement;
  list: HTMLElement;
}

/**
 * The list behind a button that opens options, where no field or label stands between the two; or the chips around a
 * field that opens them.
 */
export function chosenBeside(opener: HTMLElement): ChosenBeside | undefined {
  if (opener.matches(FIELD_OPENER)) return chipsAround(opener);
  if (!opener.matches(OPENER)) return undefined;
  let box = opener.parentElement;
  for (let up = 0; box && up < UP && isAlone(opener, box); box = box.parentElement, up++) {
    const lists = [...box.querySelectorAll<HTMLElement>(LIST)];
    const list = lists.find((one) => isBehind(opener, one) && holdsItems(one));
    if (list) return { box, list };
  }
  return undefined;
}

function chipsAround(field: HTMLElement): ChosenBeside | undefined {
  let list = field.parentElement;
  for (let up = 0; list && up < FIELD_UP && isAlone(field, list); list = list.parentElement, up++)
    if (chipsIn(list).length > 0) return { box: list, list };
  return undefined;
}

/** Each is a button as a whole, which is called by its own text and a word to take it away. */
const chipsIn = (list: Element): Element[] =>
  [...list.querySelectorAll('[role=button][aria-label]')].filter((chip) => {
    const text = shownTexts(chip).join(' ');
    const name = plain(chip.getAttribute('aria-label'));
    return text !== '' && name !== text && name.includes(text) && TAKES_AWAY.test(name);
  });

const TAKES_AWAY = /remove|delete|deselect|clear|删除|移除|取消/i;

/** The button whose choices stand in this box with it. */
export function openerBeside(box: HTMLElement): HTMLElement | undefined {
  const opener = box.childElementCount <= MOST_PARTS ? box.querySelector<HTMLElement>(OPENER) : null;
  return opener && chosenBeside(opener)?.box === box ? opener : undefined;
}

/** The texts in such a list. */
export const textsBeside = (list: Element): string[] => {
  const chips = chipsIn(list);
  return (chips.length > 0 ? chips : Array.from(list.children)).map((item) => shownTexts(item).join(' '));
};

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
