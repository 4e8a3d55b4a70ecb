import * as z from 'zod/mini';
import type { ProductIdentity } from '../form/product';
import { Baseline, Draft, Version } from './draft';

/** No export is larger than this, and no larger file is read. */
export const MAX_EXPORT_BYTES = 256 * 2 ** 20;

/** No name, key or address of a page is longer; a file that says otherwise was made to fill the popup. */
const MAX_LINE = 10_000;
const isLine = (text: string | undefined) => text === undefined || text.length <= MAX_LINE;
const hasLines = ({ key, id, name }: ProductIdentity) => [key, id, name].every(isLine);

/** An id, with what copies add to it. */
const Id = z.string().check(z.regex(/^[^~]{1,64}(~[^~]{1,64}){0,2}$/u));
const Time = z.iso.datetime();

export const ExportedBaseline = z.extend(Baseline, { id: Id, seenAt: Time }).check(
  z.refine(({ form }) => Object.entries(form.specs).every(([key, spec]) => spec.key === key)),
  z.refine(({ product }) => hasLines(product)),
);

export const ExportedDraft = z
  .extend(Draft, { id: Id, startedAt: Time, savedAt: Time, submittedAt: z.optional(Time) })
  .check(
    z.refine(({ product, address }) => isPageOf(address, product.key)),
    z.refine(({ product, address, step }) => hasLines(product) && isLine(address) && isLine(step)),
  );

export const ExportedVersion = z
  .extend(Version, { id: Id, at: Time })
  .check(z.refine(({ name }) => isLine(name)));

/** Everything kept of some drafts, in one file. Times are ISO 8601, ids are unique in each list. */
export const ExportFile = z
  .object({
    format: z.literal('redline-drafts'),
    version: z.literal(1),
    exportedAt: Time,
    baselines: z.array(ExportedBaseline),
    drafts: z.array(ExportedDraft),
    versions: z.array(ExportedVersion),
  })
  .check(
    z.refine(({ baselines, drafts, versions }) => [baselines, drafts, versions].every(uniqueIds)),
    z.refine(({ drafts, versions }) => {
      const ids = new Set(drafts.map(({ id }) => id));
      return versions.every(({ draftId }) => ids.has(draftId));
    }),
  );
export type ExportFile = z.infer<typeof ExportFile>;

/** An ExportFile's JSON under a passphrase; binary parts in base64. */
export const LockedFile = z.object({
  format: z.literal('redline-drafts-locked'),
  version: z.literal(1),
  key: z.literal('PBKDF2-SHA-256'),
  iterations: z.number().check(z.int(), z.minimum(600_000), z.maximum(5_000_000)),
  salt: z.string().check(z.maxLength(100)),
  cipher: z.literal('AES-256-GCM'),
  iv: z.string().check(z.maxLength(100)),
  data: z.string(),
});
export type LockedFile = z.infer<typeof LockedFile>;

/** Whether a product of that key can be open at that address: both begin with the same web origin. */
export function isPageOf(address: string, productKey: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && belongsTo(productKey, origin);
}

/** Whether a product key begins with exactly this origin, not with a longer one that starts alike. */
export const belongsTo = (productKey: string, origin: string): boolean =>
  productKey.startsWith(origin) && /^[^\w.:-]./su.test(productKey.slice(origin.length));

const uniqueIds = (records: { id: string }[]): boolean =>
  new Set(records.map(({ id }) => id)).size === records.length;
