import { isNothing } from '../fields/values';
import { modeOfField } from '../product';
import { isLocked } from './edited-elsewhere';
import { boundOf, isIn } from './field-now';
import type { Item, Site } from './work';

/** A new specification's row may only show a value that every one has, as text or in a control that cannot be used. */
export function isShownAlready(site: Site, item: Item): boolean {
  const isAdded = site.work.additions.some((one) => one.spec.key === item.spec && one.key !== undefined);
  const bound = boundOf(site, item);
  return isAdded && (bound?.write === undefined || isLocked(bound)) && isIn(site, item);
}

/**
 * A value that has no field now because nothing stands there: an empty one in a new specification or where what it
 * depends on is off, and the days of a trial that is off.
 */
export function isMoot(site: Site, item: Item): boolean {
  const { field, spec, value } = item;
  if (spec === undefined || boundOf(site, item)?.write) return false;
  const shown = (other: Item['field']): unknown => boundOf(site, { ...item, field: other })?.read();
  if (field === 'spec.trialDays' && shown('spec.trial') === false) return !wantsTrial(site, spec);
  if (!isNothing(value)) return false;
  if (site.work.additions.some((one) => one.spec.key === spec && one.key !== undefined)) return true;
  const mode = modeOfField(field);
  const modes = mode === undefined ? undefined : shown('spec.billing');
  return Array.isArray(modes) && !modes.includes(mode);
}

const wantsTrial = ({ work }: Site, spec: string): boolean =>
  work.items.some((item) => item.spec === spec && item.field === 'spec.trial' && item.value === true);
