import * as z from 'zod/mini';
import { reading } from './database';
import { DraftSummary } from './summary';
import { sameWindow, type WindowKind } from './window';

export interface ListOptions extends WindowKind {
  /** Words that the product's name, id or the address must all hold. */
  search?: string;
  /** Only drafts of this product. */
  productKey?: string;
  /** Deleted ones instead, as long as they can be undone. */
  deleted?: boolean;
  /** How many to skip, and how many to give. */
  from?: number;
  limit?: number;
}

/** One page of a list, newest first. `unreadable` counts stored records that are not drafts. */
export interface DraftPage {
  drafts: DraftSummary[];
  total: number;
  unreadable: number;
}

/** A page of drafts by summary, newest first. */
export async function listDrafts(options: ListOptions = {}): Promise<DraftPage> {
  const { from = 0, limit = 50 } = options;
  const records = await reading(['drafts'], (transaction) =>
    transaction.objectStore('drafts').index('savedAt').getAll(),
  );
  const summaries = records.flatMap((record) => z.safeParse(DraftSummary, record).data ?? []);
  const found = summaries.filter(matching(options)).reverse();
  return {
    drafts: found.slice(from, from + limit),
    total: found.length,
    unreadable: records.length - summaries.length,
  };
}

function matching({ search = '', productKey, deleted = false, incognito }: ListOptions) {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (summary: DraftSummary): boolean => {
    if (Boolean(summary.deletedAt) !== deleted || !sameWindow(summary, { incognito })) return false;
    if (productKey !== undefined && summary.product.key !== productKey) return false;
    const text = [summary.product.name, summary.product.id, summary.address, summary.step]
      .join('\n')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
}
