import type { Bound } from '../fields/bind';
import { fieldsIn, type Reading } from '../reading/read';
import { closest, contains, isElement, parentOf, shortText } from '../tree';

/** How far above a button the line of its field may be. */
const UP = 4;
const BUTTON = 'button, [role="button"], a, [onclick], [tabindex]';

/**
 * The field of the product whose line a button stands in, as the only one: it opens the field's calendar, steps its
 * number or empties it, and no control tells. Undefined for any other press.
 */
export function fieldBeside(pressed: Element, reading: Reading): Bound | undefined {
  if (!closest(pressed, BUTTON) && shortText(pressed, 2) !== '') return undefined;
  let at = parentOf(pressed);
  for (let up = 0; isElement(at) && up < UP; at = parentOf(at), up++) {
    const line = at;
    const controls = reading.controls.filter(({ element }) => contains(line, element));
    if (controls.length > 0)
      return fieldsIn(reading).find((bound) => controls.every((control) => bound.controls.includes(control)));
  }
  return undefined;
}
