import type { DraftEntry } from './popup-state';

/** Drafts under their product; both keep the order they came in, which is newest first. */
export function byProduct(drafts: DraftEntry[]): { product: DraftEntry['product']; drafts: DraftEntry[] }[] {
  const groups = Map.groupBy(drafts, ({ product }) => product.key);
  return [...groups.values()].flatMap((own) => (own[0] ? [{ product: own[0].product, drafts: own }] : []));
}
