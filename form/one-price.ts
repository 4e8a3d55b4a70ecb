import type { Spec, SpecField } from './product';
import type { SpecReading } from './spec-row';

/**
 * A specification's one price keeps the name that it was first read under: a row that names its billing mode as text
 * tells whose price it is, and the field or the dialog that edits it may not. True when it was read under another name.
 */
export function nameOnePrice({ fields }: Pick<SpecReading, 'fields'>, known: Spec['fields'] = {}): boolean {
  const [shown, ...moreShown] = pricesAmong(fields.keys());
  const [before, ...moreBefore] = pricesAmong(Object.keys(known) as SpecField[]);
  if (!shown || !before || shown === before || moreShown.length + moreBefore.length > 0) return false;
  // Prices of two billing modes are two.
  if (shown !== 'spec.price' && before !== 'spec.price') return false;
  const bound = fields.get(shown);
  if (!bound) return false;
  bound.field = before;
  fields.delete(shown);
  fields.set(before, bound);
  return true;
}

const pricesAmong = (fields: Iterable<SpecField>): SpecField[] =>
  [...fields].filter((field) => field.startsWith('spec.price'));
