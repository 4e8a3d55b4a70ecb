import { answerOf } from '../answer-words';
import type { Control } from '../controls/control';
import { wordIndex } from '../folded-label';
import { BUTTON_WORDS, type ButtonKind, CLOSE_WORDS, NO_ANSWER_BEGINNINGS } from '../labels';
import { buttonKind } from '../parts/regions';
import { contains, isShown, shortText, textPieces } from '../tree';

const BUTTONS = 'button, [role="button"], a:not([href]), a[href^="#"], a[href^="javascript:"]';
const CLOSERS = `${BUTTONS}, [class*="close" i]`;
const CROSS = /^[×✕✖⨯xX]$/;
/** Kinds that go on with what was typed. */
const GOING_ON: readonly (ButtonKind | undefined)[] = ['submit', 'saveDraft', 'next', 'previous'];
/** Texts of a dialog that are looked through. */
const MOST_TEXTS = 400;

const isClose = wordIndex({ close: CLOSE_WORDS });
const answerIn = wordIndex({ keep: BUTTON_WORDS.confirm, drop: BUTTON_WORDS.cancel });

/** Whether the words of a button among fields answer nothing: it adds, unfolds, chooses or explains. */
export const isNoAnswer = (text: string): boolean =>
  NO_ANSWER_BEGINNINGS.some((beginning) => text.toLowerCase().startsWith(beginning));

/**
 * The way out of a dialog that can only be closed: nothing in it keeps or drops what was typed, which then counts as it
 * is typed. Undefined for any other, and where no way out is seen.
 */
export function onlyWayOut(dialog: HTMLElement, controls: readonly Control[]): HTMLElement | undefined {
  const inside = controls.filter(({ element }) => holds(dialog, element));
  const shown = (selector: string): HTMLElement[] =>
    [...dialog.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => isShown(one) && !inside.some(({ element }) => contains(element, one)),
    );
  if (textPieces(dialog, MOST_TEXTS).some(isAnswer) || shown(BUTTONS).some(mayKeep)) return undefined;
  return shown(CLOSERS).find((one) => CROSS.test(shortText(one)) || buttonKind(one) === 'cancel');
}

/** Most controls of a long form stand in its table, and the browser knows fastest that they are not inside. */
const holds = (dialog: HTMLElement, element: HTMLElement): boolean =>
  dialog.contains(element) || (element.getRootNode() !== element.ownerDocument && contains(dialog, element));

/** "Yes" and "No" may be a field's. */
const isAnswer = (text: string): boolean =>
  answerIn(text) !== undefined && isClose(text) === undefined && answerOf(text) === undefined;

/** A button that goes on, or whose words nobody knows. */
function mayKeep(button: HTMLElement): boolean {
  const kind = buttonKind(button);
  const text = shortText(button);
  return GOING_ON.includes(kind) || (kind === undefined && /\p{L}{2}/u.test(text) && !isNoAnswer(text));
}
