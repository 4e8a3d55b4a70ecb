import * as z from 'zod/mini';
import { PRODUCT_FIELDS, type ProductField, SPEC_FIELDS, type SpecField } from '../product';

/** Every field that can be pointed at; a price of several years is told by its duration. */
export const TEACHABLE: readonly (ProductField | SpecField)[] = [...PRODUCT_FIELDS, ...SPEC_FIELDS].filter(
  (field) => !/\.\d+$/.test(field),
);

const Count = z.int().check(z.minimum(0), z.maximum(999));
const Words = z.string().check(z.minLength(1), z.maxLength(80));

/** Where a control without a label stands: the nth of all controls (or columns) in its block. */
const Position = z.strictObject({
  shape: z.enum(['text', 'toggle', 'choice', 'choices', 'rich-text', 'file']),
  nth: Count,
  of: Count,
});

/**
 * What a seller taught by pointing: the label, or the place in the layout, of a field that the lexicon did not find.
 * Never an element, an id or a class.
 */
export const Lesson = z
  .strictObject({
    field: z.enum([...PRODUCT_FIELDS, ...SPEC_FIELDS]),
    /** In the page, in a dialog or drawer, or at the head of a table's column. */
    part: z.enum(['page', 'dialog', 'column']),
    /** The heading of its block, folded; empty where none stands over it. */
    heading: z.string().check(z.maxLength(80)),
    label: z.optional(Words),
    position: z.optional(Position),
  })
  .check(z.refine(({ label, position }) => (label === undefined) !== (position === undefined)));
export type Lesson = z.infer<typeof Lesson>;

/** An origin, and the route of a page in it without ids and parameters. */
const Address = z.string().check(z.regex(/^https:\/\/[^/?\s]+\/[^?\s]*$/), z.maxLength(300));

/** A lesson with the page that it holds for, and when it was taught (ISO 8601). */
export const TaughtField = z.strictObject({ address: Address, at: z.iso.datetime(), lesson: Lesson });
export type TaughtField = z.infer<typeof TaughtField>;
