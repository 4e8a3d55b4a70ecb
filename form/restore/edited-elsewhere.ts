import type { Bound } from '../fields/bind';
import { buttonBeside } from './buttons';
import { boundOf } from './field-now';
import type { Item, Site } from './work';

/** A row that shows a value in a control that cannot be used, as a disabled box, and is edited behind its own Edit. */
export function isEditedElsewhere(site: Site, item: Item): boolean {
  const { form, work } = site;
  if (item.spec === undefined || !isLocked(boundOf(site, item))) return false;
  const key = work.pathOf(item)?.spec;
  const unit = key === undefined ? undefined : form.unitOf(key);
  return unit?.place === 'row' && buttonBeside(form, unit.element, 'edit') !== undefined;
}

/** Nothing of it can be changed now. */
export const isLocked = (bound: Bound | undefined): boolean =>
  bound !== undefined && bound.controls.length > 0 && bound.controls.every((control) => control.locked());
