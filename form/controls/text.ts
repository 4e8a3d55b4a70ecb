import { single } from './build-control';
import { classWords } from './class-words';
import type { Control } from './control';
import { fillField } from './field-text';
import { isLocked } from './locked';
import { plain } from './page-text';
import { replaceText } from './rich-text-insert';
import { isStoodInFor } from './stood-in';

const TYPES = /^(text|number|date|datetime-local|month|week|time|url|tel|search|email)$/;
const PICKERS = 'picker|datepicker|timepicker|datetimepicker|date-editor|date-container';
const isPicker = classWords(PICKERS);
const isBox = classWords(`${PICKERS}|numeric|spinner|input-number`);

/** A text, number or date that a person types: native, or an editable element with a role. */
export function textControl(element: HTMLElement): Control | undefined {
  if (element.getAttribute('role') === 'spinbutton' && element.hasAttribute('contenteditable'))
    return editable(element);
  if (isNativeText(element)) return isStoodInFor(element) ? undefined : nativeText(element);
  return undefined;
}

/** Whether it is a native field for text that Redline may read. */
export function isNativeText(element: HTMLElement): boolean {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TYPES.test((element as HTMLInputElement).type);
}

function nativeText(field: HTMLElement, element = boxOf(field)): Control {
  const input = field as HTMLInputElement;
  return {
    // Entering a picker's field would open its calendar.
    ...single(
      'text',
      element,
      input,
      () => input.value,
      (value) => fillField(input, String(value ?? ''), !isPicker(element)),
    ),
    locked: () => isLocked(input) || input.readOnly,
    alike: (there) => nativeText(there(field), there(element)),
  };
}

/** A picker's calendar and a stepper's buttons belong to the field. */
function boxOf(field: HTMLElement): HTMLElement {
  const boxes: HTMLElement[] = [];
  let at: HTMLElement | null = field;
  for (let steps = 0; at && steps < 5; steps++) {
    if (isBox(at)) boxes.push(at);
    at = at.parentElement;
  }
  return boxes.findLast((box) => holdsOnly(box, field)) ?? field;
}

function holdsOnly(box: Element, field: HTMLElement): boolean {
  const fields = box.querySelectorAll('input,textarea,select');
  return (
    fields.length === 1 ||
    Array.from(fields).every((each) => each === field || each.closest('[role=dialog]') !== null)
  );
}

const editable = (element: HTMLElement): Control =>
  single(
    'text',
    element,
    element,
    () => plain(element.textContent),
    (value) => replaceText(element, [String(value ?? '')]),
  );
