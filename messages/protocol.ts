import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { type Baseline, Changes, Draft, VersionReason } from '../drafts/draft';
import { ProductForm, ProductIdentity, ReleaseStatus } from '../form/product';

/** Every save carries all changes of the session, so that a lost or repeated message does no harm. */
export const SaveDraft = z.object({
  id: z.string(),
  product: ProductIdentity,
  baselineId: z.string(),
  address: z.string(),
  step: z.optional(z.string()),
  changes: Changes,
  /** Keep a version too, for this reason. */
  version: z.optional(VersionReason),
  submitted: z.optional(z.boolean()),
});
export type SaveDraft = z.infer<typeof SaveDraft>;

/** `saved`: durable at `savedAt`. Otherwise why not, as a key of `locales/` under `fault`. */
export const SaveResult = z.union([
  z.object({ saved: z.literal(true), savedAt: z.string() }),
  z.object({ saved: z.literal(false), fault: z.string() }),
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

/** What the page's content script knows about its page, for the popup. */
export interface PageState {
  state: 'watching' | 'unrecognised' | 'paused' | 'failed' | 'none';
  product?: ProductIdentity;
  status?: ReleaseStatus;
  draftId?: string;
  /** What was looked for and found, and looked for and not found, by field key; only when unrecognised. */
  found?: string[];
  missing?: string[];
  counts?: Record<'error' | 'warning' | 'note', number>;
}

/** One field that a restore could not put back: its path text, the value, and why as a key of `locales/` under `restore`. */
export const RestoreMiss = z.object({ path: z.string(), value: z.unknown(), reason: z.string() });
export const RestoreReport = z.object({ restored: z.array(z.string()), missed: z.array(RestoreMiss) });
export type RestoreReport = z.infer<typeof RestoreReport>;

export const RestoreDraft = z.object({ draft: Draft, baseline: ProductForm });
export type RestoreDraft = z.infer<typeof RestoreDraft>;

interface ProtocolMap {
  recallProduct(product: ProductIdentity): ProductMemory;
  keepBaseline(baseline: KeepBaseline): Baseline;
  saveDraft(draft: SaveDraft): SaveResult;
  describePage(): PageState;
  restoreDraft(restore: RestoreDraft): RestoreReport;
}

/** Messages between content script, background and extension pages; each receiver parses what it gets. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
