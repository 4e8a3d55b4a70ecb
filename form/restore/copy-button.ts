import { sameValue } from '../fields/values';
import type { FollowedForm } from '../follow/followed-form';
import type { FieldValue, Spec, SpecField } from '../product';
import { isShown } from '../tree';
import { buttonBeside, rowOf } from './buttons';
import { entryInMenu, menuButton } from './row-menu';

/**
 * Where a page has no Add: the Copy of the row in sight that is most like the specification to be added, beside its
 * values or in its menu.
 */
export async function copyButton(form: FollowedForm, wanted: Spec): Promise<HTMLElement | undefined> {
  const rows = Object.values(form.model.edited.specs)
    .flatMap((spec) => {
      const element = form.unitOf(spec.key)?.element;
      return element && isShown(element) ? [{ element, alike: alikeness(spec, wanted) }] : [];
    })
    .sort((a, b) => b.alike - a.alike);
  for (const { element } of rows) {
    const button = buttonBeside(form, element, 'copy');
    if (button) return button;
  }
  const [first] = rows.filter(({ element }) => menuButton(rowOf(element)));
  return first && entryInMenu(rowOf(first.element), 'copy');
}

const alikeness = (spec: Spec, wanted: Spec): number =>
  Object.entries(wanted.fields).filter(([name, value]) => {
    const own = spec.fields[name as SpecField];
    return own !== undefined && sameValue(own, value as FieldValue, name as SpecField);
  }).length;
