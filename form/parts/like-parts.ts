import { isElement, isShown, parentOf, shortText } from '../tree';
import { FIELDS } from './layers';
import { buttonKind } from './regions';

/** One of several like parts of a page, each with a Delete of its own: a panel with its fields folded away. */
export interface LikePart {
  element: HTMLElement;
  name: string;
}

const BUTTONS = 'button, [role="button"], a';
/** How far above its Delete a part may be. */
const UP = 8;
/** A longer text is no name. */
const LONGEST_NAME = 60;

/** The part whose Delete an element is, or is in; none in a table, and none that shows a field. */
export function partDeletedAt(target: Element): LikePart | undefined {
  if (buttonKind(target) !== 'remove' || target.closest('table, [role="row"]')) return undefined;
  let at: Node | null = target;
  for (let up = 0; isElement(at) && up < UP; at = parentOf(at), up++) {
    const name = nameOfPart(at);
    if (name !== '' && partsBeside(at).length > 1) return { element: at, name };
  }
  return undefined;
}

/** The parts of the list that a part stands in, this one too, as far as they are folded. */
export const partsBeside = ({ parentElement, localName }: HTMLElement): LikePart[] =>
  ([...(parentElement?.children ?? [])] as HTMLElement[])
    .filter((one) => one.localName === localName && hasDelete(one))
    .map((element) => ({ element, name: nameOfPart(element) }));

/** Whether an element is a part of that name; hundreds are asked, and most do not even hold it. */
export const isNamed = (element: HTMLElement, name: string): boolean =>
  name !== '' &&
  element.textContent?.includes(name) === true &&
  hasDelete(element) &&
  headOf(element) === name;

/** What holds several is a list. */
const hasDelete = (part: HTMLElement): boolean =>
  [...part.querySelectorAll(BUTTONS)].filter((button) => buttonKind(button) === 'remove' && isShown(button))
    .length === 1;

/** What a folded part is headed by; empty where it shows a field. */
const nameOfPart = (part: HTMLElement): string =>
  [...part.querySelectorAll<HTMLElement>(FIELDS)].some(isShown) ? '' : headOf(part);

/** A heading, else the first text that is no button's. */
function headOf(part: HTMLElement): string {
  const heading = part.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]');
  const name = heading ? shortText(heading, LONGEST_NAME) : firstText(part);
  return name.length <= LONGEST_NAME ? name : '';
}

function firstText(part: HTMLElement): string {
  const walker = part.ownerDocument.createTreeWalker(part, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue?.trim() ?? '';
    // The head itself may be the button that opens the part.
    const button = parentElement?.closest(BUTTONS);
    const isDoing = button && part.contains(button) && buttonKind(button) !== undefined;
    if (/[\p{L}\p{N}]/u.test(text) && !isDoing) return text;
  }
  return '';
}
