import * as z from 'zod/mini';
import { FieldValue, ProductForm, ProductIdentity, ReleaseStatus, Spec } from '../form/product';

/** What was changed against the released form: enough to make the edited form again, and small enough to save per keystroke. */
export const Changes = z.object({
  /** New value by `pathText`, for fields of the product and of released specifications. */
  edits: z.record(z.string(), FieldValue),
  /** Specifications that the released product does not have, whole, in the table's order. */
  added: z.array(Spec),
  /** Keys of released specifications that were deleted. */
  removed: z.array(z.string()),
});
export type Changes = z.infer<typeof Changes>;

/** The released form as it was first seen; never changed once kept. Times are ISO 8601. */
export const Baseline = z.object({
  id: z.string(),
  product: ProductIdentity,
  status: ReleaseStatus,
  form: ProductForm,
  seenAt: z.string(),
  /** Seen in a private window: used only there. */
  incognito: z.optional(z.boolean()),
});
export type Baseline = z.infer<typeof Baseline>;

/** One editing session of one product. */
export const Draft = z.object({
  id: z.string(),
  product: ProductIdentity,
  baselineId: z.string(),
  /** Where the form was open, so that it can be opened again. */
  address: z.string(),
  /** The wizard step, tab or dialog in view, as the page names it. */
  step: z.optional(z.string()),
  changes: Changes,
  /** Findings that the seller hid in this draft, by the keys that the page's notes know them by. */
  hidden: z.optional(z.array(z.string())),
  startedAt: z.string(),
  savedAt: z.string(),
  /** Of the last save; an older save never replaces a newer one. */
  sequence: z.optional(z.number()),
  submittedAt: z.optional(z.string()),
  pinned: z.optional(z.boolean()),
  /** Made in a private window: shown only there, and removed first. */
  incognito: z.optional(z.boolean()),
});
export type Draft = z.infer<typeof Draft>;

/** Why a version was kept: a pause, Save Draft in the console, before a restore, Submit, leaving, by hand, before many changes went at once. */
export const VersionReason = z.enum(['pause', 'draft', 'restore', 'submit', 'leave', 'named', 'reset']);
export type VersionReason = z.infer<typeof VersionReason>;

/** A draft's state at an earlier time. */
export const Version = z.object({
  id: z.string(),
  draftId: z.string(),
  at: z.string(),
  reason: VersionReason,
  name: z.optional(z.string()),
  pinned: z.optional(z.boolean()),
  changes: Changes,
});
export type Version = z.infer<typeof Version>;
