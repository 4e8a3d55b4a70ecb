import type { Changes } from '../../drafts/draft';
import { type FieldValue, type ProductForm, parsePath } from '../../form/product';
import { compareDraft } from '../words/lines';
import type { ShownClash } from './restore-view';
import { named } from './shown-changes';

/** Fields that are newer than a draft, with the names that their paths only point to. */
export function shownClashes(
  released: ProductForm,
  changes: Changes,
  clashes: readonly {
    path: string;
    base?: FieldValue;
    released?: FieldValue;
    form: FieldValue;
    draft: FieldValue;
  }[],
): ShownClash[] {
  const parts = compareDraft(released, changes);
  return clashes.map((clash) => {
    const { field, spec } = parsePath(clash.path);
    return { ...clash, field, ...named(parts.find((part) => part.spec?.key === spec)?.spec) };
  });
}
