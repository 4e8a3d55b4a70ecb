import type { Changes } from '../../drafts/draft';
import { type ProductForm, pathText } from '../../form/product';
import { compareDraft, type Part } from '../words/lines';
import type { ShownChange } from './popup-state';

/** What a draft changed, one entry a change as a seller counts them, in the form's order. */
export const shownChanges = (released: ProductForm, changes: Changes): ShownChange[] =>
  compareDraft(released, changes).flatMap(changesOf);

function changesOf({ kind, spec, lines }: Part): ShownChange[] {
  const owner = spec && { spec: spec.key };
  if (kind === 'added' || kind === 'removed')
    return [{ kind, field: 'spec', path: pathText({ field: 'spec', ...owner }), ...named(spec) }];
  return lines
    .filter((line) => line.kind === 'edited')
    .map((line) => ({ ...line, path: pathText({ field: line.field, ...owner }), ...named(spec) }));
}

/** The specification's name, where there is one. */
export const named = (spec: Part['spec']) => spec && { spec: spec.name };
