import { reading } from './database';
import { readSound } from './list';
import type { DraftSummary } from './summary';
import { sameWindow, type WindowKind } from './window';

/** So many of the newest records are looked at: a store of deleted drafts only has no first ones. */
const LOOKED_AT = 50;

interface FirstDrafts {
  drafts: DraftSummary[];
  /** How many records the store holds, whatever they are. */
  records: number;
}

/**
 * The drafts that a list begins with: all of the product in front, then of the products with the newest drafts, until
 * there are `enough`. Read by index, so that it takes no longer with thousands of drafts than with ten.
 */
export function readFirstDrafts(
  window: WindowKind,
  enough: number,
  frontKey: string | undefined,
): Promise<FirstDrafts> {
  const isShown = (draft: DraftSummary) => draft.deletedAt === undefined && sameWindow(draft, window);
  return reading(['drafts'], async (transaction) => {
    const store = transaction.objectStore('drafts');
    const counted = store.count();
    const byProduct = new Map<string, DraftSummary[]>();
    const take = async (key: string) =>
      byProduct.set(key, readSound(await store.index('product').getAll(key)).filter(isShown));
    if (frontKey !== undefined) await take(frontKey);
    let cursor = await store.index('savedAt').openCursor(null, 'prev');
    for (let looked = 0; cursor && looked < LOOKED_AT; looked++) {
      if ([...byProduct.values()].flat().length >= enough) break;
      const [newest] = readSound([cursor.value]).filter(isShown);
      if (newest && !byProduct.has(newest.product.key)) await take(newest.product.key);
      cursor = await cursor.continue();
    }
    return { drafts: [...byProduct.values()].flat(), records: await counted };
  });
}
