import type { Bound } from '../fields/bind';
import { sameValue } from '../fields/values';
import type { Item, Site } from './work';

/** What shows an item's field in the page now. */
export const boundOf = ({ form, work }: Site, item: Item): Bound | undefined => {
  const path = work.pathOf(item);
  return path && form.boundAt(path);
};

/** The page shows the value. */
export const isIn = (site: Site, item: Item): boolean => {
  const shown = boundOf(site, item)?.read();
  return shown !== undefined && sameValue(shown, item.value, item.field);
};
