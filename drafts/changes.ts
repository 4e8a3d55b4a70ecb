import { type FieldValue, type ProductForm, parsePath, pathText, type Spec } from '../form/product';
import type { Changes } from './draft';
import { same } from './same';

export type Fields = Spec['fields'] | ProductForm['fields'];
type Edit = [path: string, value: FieldValue];

/** What turns the released form into the edited one. A field that the edited form never saw is unchanged. */
export function changesBetween(released: ProductForm, edited: ProductForm): Changes {
  const edits = fieldChanges(released.fields, edited.fields);
  const added: Spec[] = [];
  for (const [key, spec] of Object.entries(edited.specs)) {
    const before = own(released.specs, key);
    if (before) edits.push(...fieldChanges(before.fields, spec.fields, key));
    else added.push(spec);
  }
  const removed = Object.keys(released.specs).filter((key) => !Object.hasOwn(edited.specs, key));
  return { edits: Object.fromEntries(edits), added, removed };
}

/** The edited form again: released specifications keep their order, added ones follow in theirs. */
export function applyChanges(released: ProductForm, changes: Changes): ProductForm {
  const edits = editsBySpec(changes);
  const removed = new Set(changes.removed);
  const kept = Object.entries(released.specs).filter(([key]) => !removed.has(key));
  const specs = kept.map(([key, spec]): [string, Spec] => [
    key,
    { ...spec, fields: { ...spec.fields, ...edits.get(key) } },
  ]);
  const added = changes.added.map((spec): [string, Spec] => [spec.key, spec]);
  return {
    fields: { ...released.fields, ...edits.get(undefined) },
    specs: Object.fromEntries([...specs, ...added]),
  };
}

/** How many changes a seller would count: each edited field, each specification added or removed. */
export const countChanges = ({ edits, added, removed }: Changes): number =>
  Object.keys(edits).length + added.length + removed.length;

/** The value a record holds under a key of its own, so that a key named "constructor" finds nothing. */
export const own = <T>(record: Partial<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The entries of `edits` for one set of fields. */
export function fieldChanges(released: Fields, edited: Fields, spec?: string): Edit[] {
  return Object.entries(edited)
    .filter(([field, value]) => value !== undefined && !same(own<FieldValue>(released, field), value))
    .map(([field, value]) => [
      pathText({ field: field as 'name', ...(spec !== undefined && { spec }) }),
      value,
    ]);
}

/** Edited fields by the key of their specification; those of the product under `undefined`. */
function editsBySpec({ edits }: Changes): Map<string | undefined, Record<string, FieldValue>> {
  const bySpec = new Map<string | undefined, Record<string, FieldValue>>();
  for (const [path, value] of Object.entries(edits)) {
    const { field, spec } = parsePath(path);
    const fields = bySpec.get(spec) ?? {};
    fields[field] = value;
    bySpec.set(spec, fields);
  }
  return bySpec;
}
