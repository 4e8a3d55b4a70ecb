import type { Spec, SpecField } from '../product';
import type { SpecReading } from './spec-row';

/**
 * A specification's one price keeps the name that it was first read under: a row that names its billing mode as text
 * tells whose price it is, and the field or the dialog that edits it may not. True when it was read under another name.
 */
export function nameOnePrice({ fields }: Pick<SpecReading, 'fields'>, known: Spec['fields'] = {}): boolean {
  const shown = onePriceAmong(fields.keys());
  const before = onePriceAmong(Object.keys(known));
  if (!shown || !before || shown === before) return false;
  // Prices of two billing modes are two.
  if (shown !== 'spec.price' && before !== 'spec.price') return false;
  const bound = fields.get(shown);
  // A field beside the one mode that was ticked for it has its name from there.
  if (!bound || (before === 'spec.price' && bound.write)) return false;
  bound.field = before;
  fields.delete(shown);
  fields.set(before, bound);
  return true;
}

/** The price among the names of fields, when there is one only. */
export function onePriceAmong(fields: Iterable<string>): SpecField | undefined {
  const [price, ...more] = [...fields].filter((field) => field.startsWith('spec.price'));
  return more.length === 0 ? (price as SpecField | undefined) : undefined;
}
