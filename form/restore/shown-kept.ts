import { sameValue, shapeOf } from '../fields/values';
import { boundOf, isIn } from './field-now';
import { seen } from './moves';
import type { Item, Site } from './work';

/**
 * Looks whether rows show what was kept in their dialogs: a page may have dropped or changed it, or show only there what
 * a field, such as a select that says how many are chosen, did not tell.
 */
export async function checkShown(site: Site, items: readonly Item[]): Promise<void> {
  const others = (): Item[] => items.filter((item) => isShownOtherwise(site, item));
  // The row may follow a little later.
  if (others().length > 0) await seen(site.form, () => others().length === 0);
  for (const item of others()) site.work.settle(item, 'not_kept');
  for (const item of items)
    if (item.outcome === 'not_taken' && isIn(site, item)) site.work.settle(item, 'restored');
}

/** A row that only shows a value, and another one in full; lists may be shown in part. */
function isShownOtherwise(site: Site, item: Item): boolean {
  const bound = item.outcome === 'restored' ? boundOf(site, item) : undefined;
  const shape = shapeOf(item.field);
  if (!bound || bound.write || shape === 'list' || shape === 'attributes') return false;
  const shown = bound.read();
  return shown !== undefined && !isCut(shown) && !sameValue(shown, item.value, item.field);
}

const isCut = (shown: unknown): boolean => typeof shown === 'string' && /(?:…|\.\.\.)$/.test(shown);
