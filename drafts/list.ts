import * as z from 'zod/mini';
import { reading } from './database';
import { DraftSummary } from './summary';
import { sameWindow, type WindowKind } from './window';

/** Which drafts a list holds; `open` was neither submitted nor deleted. */
export const DRAFT_STATES = ['any', 'open', 'submitted', 'pinned', 'deleted'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

export interface ListFilter {
  /** Words that the product's name, id, the address or the step must all hold. */
  search?: string;
  /** Only drafts of this product. */
  productKey?: string;
  /** `any` when absent: all but deleted ones. Deleted ones are there as long as they can be undone. */
  state?: DraftState;
}

export interface ListOptions extends WindowKind, ListFilter {
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
  const { drafts, unreadable } = await readSummaries(options);
  const found = drafts.filter(matching(options));
  return { drafts: found.slice(from, from + limit), total: found.length, unreadable };
}

/** The summaries of all drafts of a kind of window, newest first, deleted ones too. */
export async function readSummaries(window: WindowKind): Promise<Omit<DraftPage, 'total'>> {
  // Not by the index of times: a damaged record without a time is in no index, and would not be counted.
  const records = await reading(['drafts'], (transaction) => transaction.objectStore('drafts').getAll());
  const sound = readSound(records);
  const drafts = sound.filter((summary) => sameWindow(summary, window));
  return { drafts, unreadable: records.length - sound.length };
}

/** The stored records that are drafts, newest first. */
export const readSound = (records: unknown[]): DraftSummary[] =>
  records
    .flatMap((record) => z.safeParse(DraftSummary, record).data ?? [])
    .sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));

/** Whether a draft is one that the filter asks for. */
export function matching({ search = '', productKey, state = 'any' }: ListFilter) {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (summary: DraftSummary): boolean => {
    if (!isIn(summary, state)) return false;
    if (productKey !== undefined && summary.product.key !== productKey) return false;
    if (words.length === 0) return true;
    const { product, address, step } = summary;
    const text = [product.name, product.id, address, step].join('\n').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function isIn({ deletedAt, submittedAt, pinned }: DraftSummary, state: DraftState): boolean {
  if (state === 'deleted') return deletedAt !== undefined;
  if (deletedAt !== undefined) return false;
  if (state === 'submitted') return submittedAt !== undefined;
  if (state === 'open') return submittedAt === undefined;
  return state === 'any' || pinned === true;
}
