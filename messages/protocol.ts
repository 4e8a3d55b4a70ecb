import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { type Baseline, Draft } from '../drafts/draft';
import { KeepBaseline, type ProductMemory, SaveDraft, SaveResult } from '../drafts/save';
import { ProductForm, type ProductIdentity, type ReleaseStatus } from '../form/product';

export { KeepBaseline, type ProductMemory, SaveDraft, SaveResult };

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
