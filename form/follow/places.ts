import type { Bound } from '../fields/bind';
import { type FieldPath, isOtherField, type ProductField, type SpecField } from '../product';
import type { Reading } from '../reading/read';
import type { SpecReading } from '../specs/spec-row';
import { isShown } from '../tree';
import { tableHead } from './form-parts';
import type { FormModel } from './model';

/** Where the form's values are shown now. */
export interface Places {
  /** Where a path's value is shown now. */
  boundAt(path: FieldPath): Bound | undefined;
  /** The dialog, row or card that shows a specification now. */
  unitOf(spec: string): SpecReading | undefined;
  /** What a note about a path can point at, undefined when it is out of sight. */
  anchorAt(path: FieldPath): HTMLElement | undefined;
}

interface Shown {
  model: FormModel;
  reading(): Reading;
  /** The row or card of a specification, and the dialog that is open for it. */
  unitsOf(spec: string): readonly SpecReading[];
}

export function createPlaces({ model, reading, unitsOf }: Shown): Places {
  function boundAt({ field, spec }: FieldPath): Bound | undefined {
    if (isOtherField(field)) return reading().others?.get(field);
    if (spec === undefined) return reading().fields.get(field as ProductField);
    return unitsOf(spec)
      .map(({ fields }) => fields.get(field as SpecField))
      .find(Boolean);
  }

  function anchorAt(path: FieldPath): HTMLElement | undefined {
    const { field, spec } = path;
    const [unit] = spec === undefined ? [] : unitsOf(spec);
    const bound = boundAt(path);
    const released = spec === undefined ? undefined : model.released.specs[spec]?.fields[field as SpecField];
    const element =
      (released === undefined ? undefined : bound?.elementAgainst?.(released)) ??
      bound?.element ??
      unit?.fields.get('spec.name')?.element ??
      unit?.element ??
      (spec && tableHead(reading()));
    return element && isShown(element) ? element : undefined;
  }

  return { boundAt, unitOf: (spec) => unitsOf(spec)[0], anchorAt };
}
