import * as z from 'zod/mini';

/** How much is kept, and how long; the seller's to change. What is pinned is kept for ever. */
export const DraftLimits = z.object({
  /** Days after its last save that a draft is kept. */
  days: z.number().check(z.int(), z.minimum(1), z.maximum(3_650)),
  /** Versions of one draft that are neither pinned nor named; they are thinned to a spread. */
  versionsPerDraft: z.number().check(z.int(), z.minimum(1), z.maximum(500)),
  /** Drafts altogether; those of private windows go first, then the oldest. */
  drafts: z.number().check(z.int(), z.minimum(1), z.maximum(10_000)),
  /** Space altogether, in million bytes; the oldest versions of all drafts go first, and no draft goes for it. */
  megabytes: z.number().check(z.int(), z.minimum(1), z.maximum(100_000)),
});
export type DraftLimits = z.infer<typeof DraftLimits>;

export const DEFAULT_LIMITS: DraftLimits = { days: 90, versionsPerDraft: 50, drafts: 2_000, megabytes: 500 };
