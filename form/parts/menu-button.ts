import { wordIndex } from '../folded-label';
import { OPENING_WORDS } from '../labels';
import { closest, isShown } from '../tree';
import { buttonText } from './regions';

const STATED = '[aria-haspopup="menu"], [aria-haspopup="true"]';
const BUTTONS = 'button, [role="button"], a';
const isMenu = wordIndex({ menu: OPENING_WORDS.menu });

/** Whether an element says by ARIA that it opens a menu. */
export const statesMenu = (button: Element): boolean => button.matches(STATED);

/** Whether a button says by its words or signs that it opens a menu. */
export const saysMenu = (button: Element): boolean => isMenu(buttonText(button)) !== undefined;

/** Whether a press here opens a menu, as its button states or says. */
export function opensMenuAt(target: Element): boolean {
  const button = closest(target, BUTTONS);
  return button !== null && (statesMenu(button) || saysMenu(button));
}

/** The shown buttons under an element that open a menu, as they state or say. */
export const menuButtonsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(BUTTONS)].filter(
    (button) => (statesMenu(button) || saysMenu(button)) && isShown(button),
  );
