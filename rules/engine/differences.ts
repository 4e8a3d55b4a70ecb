import {
  type FieldPath,
  isOtherField,
  type ProductForm,
  type Spec,
  type SpecField,
} from '../../form/product';
import { differs } from '../facts/differs';
import type { Differences } from '../rule';

export interface DifferenceTracker extends Differences {
  /** How many fields and whole specifications differ. */
  count(): number;
  /** Compares the two forms whole. */
  start(released: ProductForm, edited: ProductForm): void;
  /** Compares what one change can have touched: a field, or one specification that came or went. */
  follow(edited: ProductForm, change: FieldPath): void;
}

type Field = FieldPath['field'];

/** Keeps account of how the edited form differs from the released one, at a cost that does not grow with the form. */
export function trackDifferences(): DifferenceTracker {
  const fields = new Map<string, Set<Field>>();
  const added = new Set<string>();
  const deleted = new Set<string>();
  let fieldCount = 0;
  let released: ProductForm = { fields: {}, specs: {} };

  function note(spec: string, field: Field, differing: boolean): void {
    const known = fields.get(spec);
    if (differing === (known?.has(field) ?? false)) return;
    fieldCount += differing ? 1 : -1;
    if (!differing && known?.size === 1) fields.delete(spec);
    else if (!differing) known?.delete(field);
    else if (known) known.add(field);
    else fields.set(spec, new Set([field]));
  }

  function compareField(was: Spec, is: Spec | undefined, field: SpecField): void {
    note(was.key, field, differs(field, was.fields[field], is?.fields[field]));
  }

  function compareSpec(edited: ProductForm, key: string): void {
    const was = released.specs[key];
    const is = edited.specs[key];
    toggle(added, key, was === undefined && is?.state === 'new');
    toggle(deleted, key, was !== undefined && is === undefined);
    if (!was) return;
    for (const field of Object.keys(was.fields) as SpecField[]) compareField(was, is, field);
  }

  function follow(edited: ProductForm, { field, spec }: FieldPath): void {
    if (field === 'spec') {
      if (spec !== undefined) compareSpec(edited, spec);
    } else if (isSpecField(field)) {
      const was = spec === undefined ? undefined : released.specs[spec];
      if (was) compareField(was, edited.specs[was.key], field);
    } else {
      note('', field, differs(field, released.fields[field], edited.fields[field]));
    }
  }

  return {
    fields,
    added,
    deleted,
    follow,
    count: () => fieldCount + added.size + deleted.size,
    start(from, edited) {
      for (const known of [fields, added, deleted]) known.clear();
      fieldCount = 0;
      released = from;
      const own = Object.keys(from.fields) as (keyof ProductForm['fields'])[];
      for (const field of own) if (!isOtherField(field)) follow(edited, { field });
      for (const key of Object.keys(from.specs)) compareSpec(edited, key);
      for (const key of Object.keys(edited.specs)) if (!from.specs[key]) compareSpec(edited, key);
    },
  };
}

const isSpecField = (field: Field): field is SpecField => field.startsWith('spec.');

function toggle(known: Set<string>, key: string, holds: boolean): void {
  if (holds) known.add(key);
  else known.delete(key);
}
