import { wordIndex } from '../folded-label';
import { NO_WORDS, YES_WORDS } from '../labels';
import { plain } from './page-text';

const BUTTON = 'button[aria-pressed],[role=button][aria-pressed]';
const answers = wordIndex({ answer: [...YES_WORDS, ...NO_WORDS] });

/** Whether it is a button that stays pressed, alone, and shows nothing but Yes or No; several of them are a choice. */
export function isPressedButton(element: Element): boolean {
  return (
    element.matches(BUTTON) &&
    answers(plain(element.textContent)) !== undefined &&
    element.parentElement?.querySelectorAll(BUTTON).length === 1
  );
}
