import * as z from 'zod/mini';
import type { Changes, Draft } from './draft';
import { Draft as DraftSchema } from './draft';

/** What a list shows of a draft: everything but the changes themselves. */
export const DraftSummary = z.extend(z.omit(DraftSchema, { changes: true }), {
  /** Number of changes. */
  count: z.number(),
  /** Deleted by the seller; can be undone until it is purged. */
  deletedAt: z.optional(z.string()),
  /** Came in from a file; it is kept from then on. */
  importedAt: z.optional(z.string()),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

/** The whole draft again. */
export function fromSummary(
  { count: _count, deletedAt: _deletedAt, importedAt: _importedAt, ...rest }: DraftSummary,
  changes: Changes,
): Draft {
  return { ...rest, changes };
}
