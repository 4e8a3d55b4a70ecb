import type { FieldPath, ProductForm, Spec, SpecField } from '../../form/product';
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

/** Keeps account of how the edited form differs from the released one, at a cost that does not grow with the form. */
export function trackDifferences(): DifferenceTracker {
  const paths = new Set<string>();
  const added = new Set<string>();
  const deleted = new Set<string>();
  let released: ProductForm = { fields: {}, specs: {} };

  function compareField(was: Spec, is: Spec | undefined, field: SpecField): void {
    note(paths, `${field}@${was.key}`, differs(field, was.fields[field], is?.fields[field]));
  }

  function compareSpec(edited: ProductForm, key: string): void {
    const was = released.specs[key];
    const is = edited.specs[key];
    note(added, key, was === undefined && is?.state === 'new');
    note(deleted, key, was !== undefined && is === undefined);
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
      note(paths, field, differs(field, released.fields[field], edited.fields[field]));
    }
  }

  return {
    paths,
    added,
    deleted,
    count: () => paths.size + added.size + deleted.size,
    follow,
    start(from, edited) {
      for (const known of [paths, added, deleted]) known.clear();
      released = from;
      for (const field of Object.keys(from.fields) as (keyof ProductForm['fields'])[])
        follow(edited, { field });
      for (const key of Object.keys(from.specs)) compareSpec(edited, key);
      for (const key of Object.keys(edited.specs)) if (!from.specs[key]) compareSpec(edited, key);
    },
  };
}

const isSpecField = (field: FieldPath['field']): field is SpecField => field.startsWith('spec.');

function note(known: Set<string>, key: string, holds: boolean): void {
  if (holds) known.add(key);
  else known.delete(key);
}
