import type { FollowedForm } from '../follow/followed-form';
import type { ButtonKind } from '../labels';
import { buttonKind, buttonText } from '../parts/regions';
import type { SpecReading } from '../specs/spec-row';
import { contains, isShown, parentOf } from '../tree';

const BUTTONS = 'button, [role="button"], [role="menuitem"], a, li';

/** A button of a kind inside an element. */
export const buttonIn = (form: FollowedForm, root: HTMLElement, kind: ButtonKind): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(BUTTONS)].find(
    (button) =>
      button.childElementCount < 4 &&
      buttonKind(button) === kind &&
      isShown(button) &&
      !isPartOfField(form, button),
  ) ??
  form.reading().buttons.find((button) => button.kind === kind && contains(root, button.element))?.element;

/** "Yes" confirms a question, and is an answer where it belongs to a field. */
const isPartOfField = (form: FollowedForm, button: HTMLElement): boolean =>
  form
    .reading()
    .controls.some(({ element, parts }) => [element, ...parts].some((part) => contains(part, button)));

/** A shown button whose words are known to an index, and no link to another page. */
export const buttonSaying = (
  root: HTMLElement,
  isKnown: (text: string) => string | undefined,
): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('button, [role="button"], a')].find(
    (button) => isShown(button) && isKnown(buttonText(button)) !== undefined && !leadsAway(button),
  );

/** All of a specification's row or card. */
export const rowOf = (unit: HTMLElement): HTMLElement =>
  unit.closest<HTMLElement>('tr, [role="row"], li, article') ?? unit;

/** A button of a kind in the row or card of a specification. */
export function buttonBeside(
  form: FollowedForm,
  unit: HTMLElement,
  kind: ButtonKind,
): HTMLElement | undefined {
  const row = rowOf(unit);
  return buttonIn(form, row, kind) ?? twinButton(form, row, kind);
}

/** A button of a kind that belongs to a specification: beside its cells, or in the rows that opened below it. */
export const buttonOfSpec = (
  form: FollowedForm,
  { element, details = [] }: SpecReading,
  kind: ButtonKind,
): HTMLElement | undefined =>
  buttonBeside(form, element, kind) ?? details.flatMap((detail) => buttonIn(form, detail, kind) ?? [])[0];

/** Tables with fixed columns keep a second copy of each row; its buttons may be in that one. */
function twinButton(form: FollowedForm, row: HTMLElement, kind: ButtonKind): HTMLElement | undefined {
  const { top, height } = row.getBoundingClientRect();
  return form.reading().buttons.find(({ kind: other, element }) => {
    if (other !== kind || !isShown(element) || !element.closest('tr, [role="row"]')) return false;
    const box = element.getBoundingClientRect();
    return height > 0 && box.top >= top - 1 && box.bottom <= top + height + 1;
  })?.element;
}

/** The Add button nearest to the specifications: lists have one of their own, in rows and cards too. */
export function addButton(form: FollowedForm): HTMLElement | undefined {
  const { buttons, tables, specs } = form.reading();
  const adds = buttons
    .filter(({ kind, element }) => kind === 'add' && isShown(element) && !isInUnit(form, element))
    .map(({ element }) => element);
  let around: Node | null = tables[0]?.element ?? specs[0]?.element ?? null;
  for (; around; around = parentOf(around)) {
    const here = around;
    const found = adds.findLast((add) => contains(here, add));
    if (found) return found;
  }
  return adds.length === 1 ? adds[0] : undefined;
}

const isInUnit = (form: FollowedForm, element: HTMLElement): boolean =>
  form.reading().specs.some((unit) => contains(unit.element, element)) ||
  element.closest('td, [role="gridcell"]') !== null;

/** A link to another address is a page of the console. */
export const leadsAway = (element: HTMLElement): boolean => {
  const href = (element.matches('a') ? element : element.querySelector('a'))?.getAttribute('href');
  return href !== null && href !== undefined && href !== '#' && !/^javascript:/i.test(href);
};
