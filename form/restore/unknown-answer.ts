import type { FollowedForm } from '../follow';
import { buttonKind } from '../regions';
import type { SpecReading } from '../spec-row';
import { contains, isShown, shortText } from '../tree';

/** What the buttons of a row say. */
export type Words = ReadonlySet<string>;

const BUTTONS = 'button, [role="button"], a';
const MOST_LETTERS = 40;

/**
 * Whether a row without a known Save is edited behind an answer of its own: a Cancel stands there, or a button came with
 * the editing whose words nobody knows. `before`: the words of its buttons before it was opened for editing.
 */
export function hasUnknownAnswer(form: FollowedForm, unit: SpecReading, before?: Words): boolean {
  const answers = buttonsOf(form, unit);
  return (
    answers.some((button) => buttonKind(button) === 'cancel') ||
    (before !== undefined &&
      answers.some((button) => buttonKind(button) === undefined && !before.has(shortText(button))))
  );
}

/** The words of a row's buttons now. */
export const wordsOf = (form: FollowedForm, unit: SpecReading): Words =>
  new Set(buttonsOf(form, unit).map((button) => shortText(button)));

/** The buttons with words in a row and below it, but those of its fields. */
const buttonsOf = (form: FollowedForm, { element, details = [] }: SpecReading): HTMLElement[] => {
  const row = element.closest<HTMLElement>('tr, [role="row"], li, article') ?? element;
  const { controls } = form.reading();
  return [row, ...details]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(BUTTONS)])
    .filter(
      (button) =>
        isShown(button) &&
        /\p{L}/u.test(shortText(button, MOST_LETTERS)) &&
        !controls.some((control) => contains(control.element, button)),
    );
};
