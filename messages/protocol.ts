import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Baseline } from '../drafts/draft';
import type { TaughtField } from '../form/naming/lesson';
import type { ProductIdentity, ReleaseStatus } from '../form/product';
import type {
  KeepBaseline,
  LessonAnswer,
  OtherTab,
  PageWish,
  Presence,
  ProductMemory,
  RestoreDraft,
  RestoreProgress,
  RestoreReport,
  SaveDraft,
  SaveResult,
  TabPresence,
  Wish,
} from './shapes';

/** What the page's content script knows about its page, for the popup. */
export interface PageState {
  state: 'watching' | 'unrecognised' | 'paused' | 'failed' | 'none';
  product?: ProductIdentity;
  status?: ReleaseStatus;
  draftId?: string;
  /** Fields that were found, by their key; and expected ones that were not, only when unrecognised. */
  found?: string[];
  missing?: string[];
  /** Fields that the seller taught on this page and that are not found on it now. */
  lost?: string[];
  /** Another tab has this product's form open too. */
  elsewhere?: boolean;
  /** Its specifications stand in a frame of their own, which is not read. */
  specsApart?: boolean;
  counts?: Record<'error' | 'warning' | 'note', number>;
}

interface ProtocolMap {
  /** From a page that may hold a product form: brings the script that reads and follows it into the sender's frame. */
  bringEditor(): void;
  /** From the editor, when the seller points at a field: brings the script that lets them. */
  bringPicker(): void;
  /** `pending`: the seller pressed Restore and waits for this form; told once, so whoever is told restores. */
  recallProduct(product: ProductIdentity): ProductMemory & { pending?: RestoreDraft };
  keepBaseline(baseline: KeepBaseline): Baseline;
  saveDraft(draft: SaveDraft): SaveResult;
  /** From a page whose form opens or closes: tells the other tabs, and answers which of them have it open too. */
  askOtherTabs(presence: Presence): OtherTab[];
  /** To every other tab; answered by the page that has this product's form open, and with nothing by another. */
  tabPresence(presence: TabPresence): Presence | undefined;
  /** A page may not open the extension's pages by itself. */
  openPage(wish: PageWish): void;
  /** The seller is about to type: starts the background, so that the first save does not wait for it. */
  wake(): void;
  describePage(): PageState;
  restoreDraft(restore: RestoreDraft): RestoreReport;
  /** From the popup, to a page that did not look like a form by itself: has the editor brought in all the same. */
  openEditor(): void;
  /** From the popup: lets the seller point at this field in the page. */
  teachField(field: string): void;
  /** From a page: what the seller pointed at there, and what is not to be known any more. */
  keepLesson(taught: TaughtField): LessonAnswer;
  forgetLesson(taught: TaughtField): void;
  /** From the popup: stops the restore that is under way; what is written stays, and its report tells so. */
  stopRestore(): void;
  /** From the popup: puts back what stood before the last restore. */
  undoRestore(): RestoreReport;
  /** From a page to an open popup, when a restore takes a while. */
  restoreProgress(progress: RestoreProgress): void;
  /** From the popup, which closes when another tab comes to the front. */
  wishRestore(wish: Wish): void;
  /** To every tab: these origins are no longer Redline's; a page of one of them lets go. */
  leaveAddress(origins: string[]): void;
}

/** Messages between content script, background and extension pages; each receiver parses what it gets with `shapes`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
