import { answerOf } from '../answer-words';
import { plain } from './page-text';

const BUTTON = 'button[aria-pressed],[role=button][aria-pressed]';

/** Whether it is a button that stays pressed, alone, and shows nothing but Yes or No; several of them are a choice. */
export function isPressedButton(element: Element): boolean {
  return (
    element.matches(BUTTON) &&
    answerOf(plain(element.textContent)) !== undefined &&
    element.parentElement?.querySelectorAll(BUTTON).length === 1
  );
}
