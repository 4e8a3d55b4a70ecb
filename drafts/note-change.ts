import {
  type FieldPath,
  type FieldValue,
  type ProductForm,
  parsePath,
  pathText,
  type Spec,
} from '../form/product';
import { type Fields, fieldChanges, own } from './changes';
import type { Changes } from './draft';
import { same } from './same';

/**
 * Brings `changes` up to date after the value at `path` changed in the edited form, in place, so that a keystroke
 * costs the same however large the form is. `field: 'spec'` says that a whole specification came or went.
 */
export function noteChange(
  changes: Changes,
  released: ProductForm,
  edited: ProductForm,
  path: FieldPath,
): void {
  const before = path.spec === undefined ? released : own(released.specs, path.spec);
  const after = path.spec === undefined ? edited : own(edited.specs, path.spec);
  if (path.spec !== undefined && path.field === 'spec') noteSpec(changes, released, edited, path.spec);
  else if (before && after) noteField(changes, path, before.fields, after.fields);
  else if (after && 'key' in after) replaceAdded(changes, after);
}

function noteField(changes: Changes, path: FieldPath, released: Fields, edited: Fields): void {
  const value = own<FieldValue>(edited, path.field);
  if (value === undefined || same(own<FieldValue>(released, path.field), value)) {
    delete changes.edits[pathText(path)];
  } else changes.edits[pathText(path)] = value;
}

/** A specification came or went: rare, so this may look at all of them. */
function noteSpec(changes: Changes, released: ProductForm, edited: ProductForm, key: string): void {
  const before = own(released.specs, key);
  const after = own(edited.specs, key);
  if (!before) {
    const added = new Set([...changes.added.map((spec) => spec.key), key]);
    changes.added = Object.values(edited.specs).filter((spec) => added.has(spec.key));
    return;
  }
  for (const path of Object.keys(changes.edits)) {
    if (parsePath(path).spec === key) delete changes.edits[path];
  }
  if (after) Object.assign(changes.edits, Object.fromEntries(fieldChanges(before.fields, after.fields, key)));
  if (changes.removed.includes(key) === (after === undefined)) return;
  const removed = new Set(changes.removed);
  if (after) removed.delete(key);
  else removed.add(key);
  changes.removed = Object.keys(released.specs).filter((one) => removed.has(one));
}

function replaceAdded(changes: Changes, spec: Spec): void {
  const at = changes.added.findIndex(({ key }) => key === spec.key);
  if (at >= 0) changes.added[at] = spec;
}
