import { isNothing } from '../values';
import { boundOf } from './field-now';
import type { Item, Site } from './work';

/** An empty value that has no field now because nothing stands there: in a new specification, or where what it depends on is off. */
export function isMoot(site: Site, item: Item): boolean {
  const { field, spec, value } = item;
  if (!isNothing(value) || spec === undefined || boundOf(site, item)?.write) return false;
  if (site.work.additions.some((one) => one.spec.key === spec && one.key !== undefined)) return true;
  const shown = (other: Item['field']): unknown => boundOf(site, { ...item, field: other })?.read();
  if (field === 'spec.trialDays') return shown('spec.trial') === false;
  const modes = field.startsWith('spec.price.') ? shown('spec.billing') : undefined;
  return Array.isArray(modes) && !modes.includes(field.slice('spec.price.'.length));
}
