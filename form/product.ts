import * as z from 'zod/mini';

/** Product-level fields, by the keys sellers' settings and tests rely on. */
export const PRODUCT_FIELDS = [
  'deliveryMethod',
  'name',
  'version',
  'logo',
  'overview',
  'description',
  'highlights',
  'cases',
  'userGuide',
  'certificate',
  'support',
  'seo.title',
  'seo.keywords',
  'seo.description',
  'publicSales',
  'supervision',
  'productionUrl',
  'multiInstance',
  'deliveryDuration',
] as const;

export const BILLING_MODES = ['yearly', 'monthly', 'one-time', 'pay-per-use', 'package'] as const;

/** Prices for several years or months at once, where a form asks for these too; for one, the price is its mode's. */
const YEARS = [2, 3, 4, 5, 10] as const;
const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 24, 36] as const;

/** Every field that holds a price: one for each billing mode and term, `spec.price` where the form shows a single one. */
export const PRICE_FIELDS = [
  'spec.price',
  'spec.price.yearly',
  ...YEARS.map((years) => `spec.price.yearly.${years}` as const),
  'spec.price.monthly',
  ...MONTHS.map((months) => `spec.price.monthly.${months}` as const),
  'spec.price.one-time',
  'spec.price.pay-per-use',
  'spec.price.package',
] as const;

/** Specification-level fields. */
export const SPEC_FIELDS = [
  'spec.name',
  'spec.billing',
  ...PRICE_FIELDS,
  'spec.trial',
  'spec.trialDays',
  'spec.quantity.min',
  'spec.quantity.max',
  'spec.quantity.step',
  'spec.attributes',
  'spec.hidden',
] as const;

export const DELIVERY_METHODS = [
  'image',
  'saas',
  'license',
  'professional-services',
  'consulting',
  'hardware',
  'api',
  'ai-asset',
  'data-asset',
] as const;

export const SITES = ['intl', 'eu', 'cn'] as const;

/** The billing mode that a price's field belongs to; undefined where the form names none, and for any other field. */
export const modeOfField = (field: string): string | undefined =>
  field.startsWith('spec.price.') ? field.split('.')[2] : undefined;

export type ProductField = (typeof PRODUCT_FIELDS)[number];
export type SpecField = (typeof SPEC_FIELDS)[number];
export type BillingMode = (typeof BILLING_MODES)[number];
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];
export type Site = (typeof SITES)[number];

/** A field of the form that the model does not name, by its label there: it is kept and put back, and no rule checks it. */
export type OtherField = `other:${string}`;

const OTHER = 'other:';

/** The key of the field under a label. */
export const otherField = (label: string): OtherField => `${OTHER}${label}`;

/** Whether a key is that of a field which the model does not name. */
export const isOtherField = (field: string): field is OtherField => field.startsWith(OTHER);

/** The label that such a field stands under. */
export const labelOfOther = (field: OtherField): string => field.slice(OTHER.length);

/** A chosen file as far as Redline may know it: never its content. Sizes in bytes and pixels. */
export const FileInfo = z.object({
  file: z.string(),
  type: z.optional(z.string()),
  size: z.optional(z.number()),
  width: z.optional(z.number()),
  height: z.optional(z.number()),
});
export type FileInfo = z.infer<typeof FileInfo>;

/** A custom attribute of a specification with its enumeration values; each combination of values is one SKU. */
export const Attribute = z.object({ name: z.string(), values: z.array(z.string()) });
export type Attribute = z.infer<typeof Attribute>;

/**
 * What a field holds.
 * Texts and numbers stay the string that the seller sees; Yes/No and switches are booleans;
 * `spec.billing` is a list of billing modes; `deliveryMethod` is one of DELIVERY_METHODS, or the text shown
 * when it is none of them; lists are arrays; a file field is a FileInfo; null means seen, with nothing chosen.
 */
export const FieldValue = z.union([
  z.string(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(Attribute),
  FileInfo,
]);
export type FieldValue = z.infer<typeof FieldValue>;

/** One specification. A field that is absent was never seen; an empty string was seen and is empty. */
export const Spec = z.object({
  /** Same in the released and the edited form for the same specification; unique in a form. */
  key: z.string(),
  /** The specification's own code, when the console shows one. */
  code: z.optional(z.string()),
  /** `discontinued`: removed from the catalog. `new`: not in the released product. */
  state: z.enum(['released', 'discontinued', 'new']),
  fields: z.record(z.string(), FieldValue),
});
export type Spec = Omit<z.infer<typeof Spec>, 'fields'> & {
  fields: Partial<Record<SpecField, FieldValue>>;
};

/** A product modification form as plain data; `specs` keeps the table's order. */
export const ProductForm = z.object({
  fields: z.record(z.string(), FieldValue),
  specs: z.record(z.string(), Spec),
  /** Released specifications may exist that were never seen: the table showed a part of its rows only. */
  inPart: z.optional(z.boolean()),
});
export type ProductForm = {
  fields: Partial<Record<ProductField, FieldValue>> & { [other: OtherField]: FieldValue };
  specs: Record<string, Spec>;
  inPart?: boolean | undefined;
};

/** Where a value sits: a field of the product, or a field of one specification (`spec` is its key). */
export interface FieldPath {
  field: ProductField | OtherField | SpecField | 'spec';
  spec?: string;
}

/** One text for a path, used as a key in drafts and messages: `name`, `spec.trial@s3`, `spec@s3`. */
export const pathText = ({ field, spec }: FieldPath): string =>
  spec === undefined ? field : `${field}@${spec}`;

/** The path that `pathText` wrote. */
export function parsePath(text: string): FieldPath {
  const at = text.indexOf('@');
  return at < 0
    ? { field: text as FieldPath['field'] }
    : { field: text.slice(0, at) as FieldPath['field'], spec: text.slice(at + 1) };
}

/** Which product a form belongs to. `key` is stable across visits: origin and id, or origin and name without one. */
export const ProductIdentity = z.object({
  key: z.string(),
  id: z.optional(z.string()),
  name: z.string(),
});
export type ProductIdentity = z.infer<typeof ProductIdentity>;

/** `unknown` until the page, the list the seller came from, or the seller says so. */
export const ReleaseStatus = z.enum(['released', 'unreleased', 'unknown']);
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;
