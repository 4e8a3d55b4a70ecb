import { isNoAnswer } from '../follow/dialog-answer';
import type { FollowedForm } from '../follow/followed-form';
import { buttonKind } from '../parts/regions';
import type { SpecReading } from '../specs/spec-row';
import { contains, isShown, shortText } from '../tree';

/** What the buttons of a row say. */
export type Words = ReadonlySet<string>;

const BUTTONS = 'button, [role="button"], a';
const MOST_LETTERS = 40;
/**
 * Whether a row without a known Save is edited behind an answer of its own: a Cancel stands there, or a button came with
 * the editing, behind its fields, whose words nobody knows. `before`: the words of its buttons before it was opened for
 * editing.
 */
export function hasUnknownAnswer(form: FollowedForm, unit: SpecReading, before?: Words): boolean {
  const buttons = buttonsOf(form, unit);
  if (buttons.some((button) => buttonKind(button) === 'cancel')) return true;
  const fields = form.reading().controls.map(({ element }) => element);
  const isBehind = (button: HTMLElement): boolean =>
    !partsOf(unit).some((part) =>
      fields.some((field) => contains(part, field) && contains(part, button) && follows(button, field)),
    );
  return (
    before !== undefined &&
    buttons.some(
      (button) =>
        buttonKind(button) === undefined &&
        !before.has(shortText(button)) &&
        !isNoAnswer(shortText(button)) &&
        isBehind(button),
    )
  );
}

/** Whether the second node comes after the first. */
const follows = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The words of a row's buttons now. */
export const wordsOf = (form: FollowedForm, unit: SpecReading): Words =>
  new Set(buttonsOf(form, unit).map((button) => shortText(button)));

/** A specification's row or card, and the rows below it. */
const partsOf = ({ element, details = [] }: SpecReading): HTMLElement[] => [
  element.closest<HTMLElement>('tr, [role="row"], li, article') ?? element,
  ...details,
];

/** The buttons with words in a row and below it, but those of its fields. */
const buttonsOf = (form: FollowedForm, unit: SpecReading): HTMLElement[] =>
  partsOf(unit)
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(BUTTONS)])
    .filter(
      (button) =>
        isShown(button) &&
        /\p{L}/u.test(shortText(button, MOST_LETTERS)) &&
        !form.reading().controls.some((control) => contains(control.element, button)),
    );
