import * as z from 'zod/mini';
import { Draft } from '../drafts/draft';
import { ProductForm } from '../form/product';

export { KeepBaseline, type ProductMemory, SaveDraft, SaveResult } from '../drafts/save';

/** One field that a restore could not put back: its path text, the value, and why as a key of `locales/` under `restore`. */
export const RestoreMiss = z.object({ path: z.string(), value: z.unknown(), reason: z.string() });
export const RestoreReport = z.object({ restored: z.array(z.string()), missed: z.array(RestoreMiss) });
export type RestoreReport = z.infer<typeof RestoreReport>;

export const RestoreDraft = z.object({ draft: Draft, baseline: ProductForm });
export type RestoreDraft = z.infer<typeof RestoreDraft>;

/** A draft, or a version of it, that the seller wants back in a tab where its form is not open yet. */
export const Wish = z.object({
  draftId: z.string(),
  versionId: z.optional(z.string()),
  tabId: z.number(),
  productKey: z.string(),
});
export type Wish = z.infer<typeof Wish>;

/** A page of the extension that a form's page may have opened: a rule's text, or its own draft beside what is released. */
export const PageWish = z.union([
  z.object({ page: z.literal('rule'), rule: z.string().check(z.regex(/^[a-z-]{1,64}$/)) }),
  z.object({ page: z.literal('compare'), draftId: z.string() }),
]);
export type PageWish = z.infer<typeof PageWish>;

/** Whether a lesson was kept; why not as a key of `locales/` under `ui.teach`. */
export type LessonAnswer = 'kept' | 'full' | 'private_window' | 'not_kept';
