import { wordIndex } from '../folded-label';
import { OPENING_WORDS } from '../labels';
import { buttonText } from './regions';

const STATED = '[aria-haspopup="menu"], [aria-haspopup="true"]';
const isMenu = wordIndex({ menu: OPENING_WORDS.menu });

/** Whether an element says by ARIA that it opens a menu. */
export const statesMenu = (button: Element): boolean => button.matches(STATED);

/** Whether a button says by its words or signs that it opens a menu. */
export const saysMenu = (button: Element): boolean => isMenu(buttonText(button)) !== undefined;
