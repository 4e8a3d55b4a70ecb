import type { Bound } from '../fields/bind';
import { isNothing } from '../fields/values';
import type { FieldValue } from '../product';

/** Fields that have shown something since they came. */
const filled = new WeakSet<Element>();

/**
 * Whether a cell has just become a field with the cursor in it, and does not show yet what it held: an editor may be
 * filled after it came. What a seller deletes is heard as it is typed.
 */
export function isStillEmpty({ controls }: Bound, value: FieldValue, known: FieldValue | undefined): boolean {
  const [control, ...more] = controls;
  const field = control?.parts[0];
  if (!field || more.length > 0 || control.shape !== 'text') return false;
  if (!isNothing(value)) filled.add(field);
  return (
    isNothing(value) &&
    known !== undefined &&
    !isNothing(known) &&
    !filled.has(field) &&
    field.ownerDocument.activeElement === field
  );
}
