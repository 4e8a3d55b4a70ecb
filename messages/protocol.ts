import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Baseline } from '../drafts/draft';
import type { ProductIdentity, ReleaseStatus } from '../form/product';
import type {
  KeepBaseline,
  PageWish,
  ProductMemory,
  RestoreDraft,
  RestoreReport,
  SaveDraft,
  SaveResult,
  Wish,
} from './shapes';

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

interface ProtocolMap {
  /** From a page that may hold a product form: brings the script that reads and follows it into the sender's frame. */
  bringEditor(): void;
  /** `pending`: the seller pressed Restore and waits for this form; told once, so whoever is told restores. */
  recallProduct(product: ProductIdentity): ProductMemory & { pending?: RestoreDraft };
  keepBaseline(baseline: KeepBaseline): Baseline;
  saveDraft(draft: SaveDraft): SaveResult;
  /** A page may not open the extension's pages by itself. */
  openPage(wish: PageWish): void;
  /** The seller is about to type: starts the background, so that the first save does not wait for it. */
  wake(): void;
  describePage(): PageState;
  restoreDraft(restore: RestoreDraft): RestoreReport;
  /** From the popup, which closes when another tab comes to the front. */
  wishRestore(wish: Wish): void;
  /** To every tab: these origins are no longer Redline's; a page of one of them lets go. */
  leaveAddress(origins: string[]): void;
}

/** Messages between content script, background and extension pages; each receiver parses what it gets with `shapes`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
