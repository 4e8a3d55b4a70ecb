import * as z from 'zod/mini';
import { ProductForm, ProductIdentity, ReleaseStatus } from '../form/product';
import { type Baseline, Changes, type Draft, VersionReason } from './draft';

/** Every save carries all changes of the session, so that a lost or repeated message does no harm. */
export const SaveDraft = z.object({
  id: z.string().check(z.regex(/^[^~]{1,64}$/u)),
  product: ProductIdentity,
  baselineId: z.string(),
  address: z.string(),
  step: z.optional(z.string()),
  changes: Changes,
  hidden: z.optional(z.array(z.string())),
  /** Grows with every save of a draft; a save without one always counts as the newest. */
  sequence: z.optional(z.number()),
  /** Keep a version too, for this reason. */
  version: z.optional(VersionReason),
  submitted: z.optional(z.boolean()),
});
export type SaveDraft = z.infer<typeof SaveDraft>;

/**
 * `saved`: durable at `savedAt`. Otherwise why not, as a key of `locales/` under `fault`;
 * `sequence` is the stored one when the save was older than it.
 */
export const SaveResult = z.union([
  z.object({ saved: z.literal(true), savedAt: z.string() }),
  z.object({ saved: z.literal(false), fault: z.string(), sequence: z.optional(z.number()) }),
]);
export type SaveResult = z.infer<typeof SaveResult>;

export const KeepBaseline = z.object({
  product: ProductIdentity,
  status: ReleaseStatus,
  form: ProductForm,
});
export type KeepBaseline = z.infer<typeof KeepBaseline>;

/** What is known of a product when its form opens: the newest baseline, and the drafts not yet submitted. */
export interface ProductMemory {
  baseline?: Baseline;
  drafts: Draft[];
}
