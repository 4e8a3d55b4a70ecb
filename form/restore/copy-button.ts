import { sameValue } from '../fields/values';
import type { FollowedForm } from '../follow/followed-form';
import type { FieldValue, Spec, SpecField } from '../product';
import { isShown } from '../tree';
import { buttonBeside } from './buttons';

/** Where a page has no Add: the Copy of the row in sight that is most like the specification to be added. */
export function copyButton(form: FollowedForm, wanted: Spec): HTMLElement | undefined {
  const found = Object.values(form.model.edited.specs).flatMap((spec) => {
    const unit = form.unitOf(spec.key);
    const button = unit && isShown(unit.element) ? buttonBeside(form, unit.element, 'copy') : undefined;
    return button ? [{ button, alike: alikeness(spec, wanted) }] : [];
  });
  return found.sort((a, b) => b.alike - a.alike)[0]?.button;
}

const alikeness = (spec: Spec, wanted: Spec): number =>
  Object.entries(wanted.fields).filter(([name, value]) => {
    const own = spec.fields[name as SpecField];
    return own !== undefined && sameValue(own, value as FieldValue, name as SpecField);
  }).length;
