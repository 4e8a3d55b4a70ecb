import { isNothing } from '../fields/values';
import type { FieldValue, SpecField } from '../product';
import { nameOnePrice } from '../specs/one-price';
import { type SpecReading, type SpecValues, valuesOf } from '../specs/spec-row';
import { bringsRows, isRecent } from './actions';
import type { Circumstances } from './circumstances';
import type { FormModel } from './model';
import { isStillEmpty } from './opened-editor';

/** A row or card that shows a specification, and what it shows. */
export interface Meeting {
  key: string;
  unit: SpecReading;
  read: SpecValues;
}

/** Takes what a unit shows of its specification. */
export function meetSpec(
  model: FormModel,
  { key, unit, read }: Meeting,
  {
    now: { action, causeOf },
    isGone,
    isHeld,
  }: {
    now: Circumstances;
    /** The page shows it as deleted. */
    isGone: boolean;
    /** Its edits wait for a dialog to be confirmed. */
    isHeld(key: string): boolean;
  },
): void {
  if (isGone) {
    if (model.edited.specs[key]) model.removeSpec(key);
    return;
  }
  model.returnSpec(key);
  const spec = model.edited.specs[key];
  if (!spec) return;
  const fields = nameOnePrice(unit, spec.fields) ? valuesOf(unit) : read;
  spec.code ??= unit.code;
  if (unit.state === 'discontinued' && spec.state === 'released') {
    spec.state = 'discontinued';
    const released = model.released.specs[key];
    if (released) released.state = 'discontinued';
  }
  if (isHeld(key)) return;
  const turned = isRecent(action) && bringsRows(action);
  for (const field of Object.keys(fields) as SpecField[]) {
    const path = { field, spec: key };
    const value = fields[field] as FieldValue;
    // Rows of another page stand there before their fields are filled.
    if (turned && isNothing(value) && !isNothing(model.valueAt(path))) continue;
    const bound = unit.fields.get(field);
    if (bound && isStillEmpty(bound, value, model.valueAt(path))) continue;
    model.put(path, value, causeOf(path));
  }
}
