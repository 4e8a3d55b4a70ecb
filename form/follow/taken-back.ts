import { textBehind } from '../fields/shown-fields';
import { sameValue } from '../fields/values';
import type { FieldValue, OtherField, ProductField } from '../product';
import { fieldsIn, type Reading } from '../reading/read';
import { ancestorsOf, shortText } from '../tree';
import { labelInPage } from './label-in-page';
import type { FormModel } from './model';

/** Takes back what was edited in a section that was left: it has no control any more, and is shown as released in text. */
export function takeBack(reading: Reading, model: FormModel): void {
  for (const field of shownAsReleased(reading, model))
    model.put({ field }, model.released.fields[field] as FieldValue, 'load');
}

function shownAsReleased(reading: Reading, { released, edited }: FormModel): (ProductField | OtherField)[] {
  const here = new Set<string>(fieldsIn(reading).map(({ field }) => field));
  const holders = ancestorsOf(reading.controls.map(({ element }) => element));
  const names = Object.keys(edited.fields) as (ProductField | OtherField)[];
  return names.filter((field) => {
    const value = released.fields[field];
    if (here.has(field) || typeof value !== 'string' || sameValue(value, edited.fields[field], field))
      return false;
    const label = labelInPage(reading, field);
    const isSame = (text: string): string | undefined => (sameValue(text, value, field) ? text : undefined);
    return label !== undefined && textBehind(label, shortText(label), holders, isSame) !== undefined;
  });
}
