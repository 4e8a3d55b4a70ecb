import type { Cause, FormModel } from './model';
import type { FieldPath } from './product';
import type { SpecReading } from './spec-row';
import { isBlank, sameValue } from './values';

/** Whether a row or card shows another name that nobody typed: frameworks fill the same elements with another page. */
export function showsAnother(
  unit: SpecReading,
  key: string | undefined,
  model: FormModel,
  causeOf: (path: FieldPath) => Cause,
): boolean {
  if (key === undefined || unit.place === 'dialog') return false;
  const path = { field: 'spec.name', spec: key } as const;
  const name = unit.fields.get('spec.name')?.read();
  const known = model.valueAt(path);
  if (isBlank(name) || isBlank(known) || sameValue(name, known)) return false;
  return causeOf(path) === 'load';
}
