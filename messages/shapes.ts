import * as z from 'zod/mini';
import { Draft } from '../drafts/draft';
import { FieldValue, ProductForm } from '../form/product';

export { KeepBaseline, type ProductMemory, SaveDraft, SaveResult } from '../drafts/save';

/**
 * One field that a restore could not put back: its path text, the value, why as a key of `locales/` under `restore`, and
 * what the page said of it.
 */
export const RestoreMiss = z.object({
  path: z.string(),
  value: z.unknown(),
  reason: z.string(),
  says: z.optional(z.string()),
});

/** A field that is newer than the draft: what was released when the draft began and is now, what the form and the draft hold. */
export const Clash = z.object({
  path: z.string(),
  base: z.optional(FieldValue),
  released: z.optional(FieldValue),
  form: FieldValue,
  draft: FieldValue,
});
export type Clash = z.infer<typeof Clash>;

/** Clashes and nothing else: nothing was written, because the seller has to choose first. */
export const RestoreReport = z.object({
  restored: z.array(z.string()),
  missed: z.array(RestoreMiss),
  clashes: z.optional(z.array(Clash)),
  canUndo: z.optional(z.boolean()),
  /** It was the undoing of a restore. */
  undone: z.optional(z.boolean()),
});
export type RestoreReport = z.infer<typeof RestoreReport>;

/** What a field is to hold: the draft's value, the released one, or what the form holds now. */
export const Choice = z.enum(['draft', 'released', 'form']);
export type Choice = z.infer<typeof Choice>;

/** `choices`: what the seller chose for fields that are newer than the draft, by path text. */
export const RestoreDraft = z.object({
  draft: Draft,
  baseline: ProductForm,
  choices: z.optional(z.record(z.string(), Choice)),
});
export type RestoreDraft = z.infer<typeof RestoreDraft>;

/** How far a restore is. */
export const RestoreProgress = z.object({ done: z.number(), all: z.number() });
export type RestoreProgress = z.infer<typeof RestoreProgress>;

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

/** Whether a page has a product's form open, and with which draft. */
export const Presence = z.object({
  productKey: z.string(),
  isHere: z.boolean(),
  draftId: z.optional(z.string()),
});
export type Presence = z.infer<typeof Presence>;
/** The same, told by the background to other tabs. */
export const TabPresence = z.extend(Presence, { tabId: z.number() });
export type TabPresence = z.infer<typeof TabPresence>;

/** Another tab that has the same product's form open, and the draft that it saves to. */
export const OtherTab = z.object({ tabId: z.number(), draftId: z.optional(z.string()) });
export type OtherTab = z.infer<typeof OtherTab>;

/** Whether a lesson was kept; why not as a key of `locales/` under `ui.teach`. */
export type LessonAnswer = 'kept' | 'full' | 'private_window' | 'not_kept';
