import type { Changes } from '../../drafts/draft';
import {
  type FieldPath,
  type FieldValue,
  isOtherField,
  type OtherField,
  PRODUCT_FIELDS,
  type ProductForm,
  pathText,
  SPEC_FIELDS,
  type Spec,
} from '../../form/product';

export const KINDS = ['added', 'removed', 'edited', 'unchanged'] as const;
export type Kind = (typeof KINDS)[number];

/** One field, before and after. */
export interface Line {
  kind: Kind;
  field: FieldPath['field'];
  before?: FieldValue;
  after?: FieldValue;
}

/** The product itself, or one of its specifications, with its fields in the form's order. */
export interface Part {
  kind: Kind;
  /** The specification's key and its released name (its current one when it is new); absent for the product. */
  spec?: { key: string; name: string };
  lines: Line[];
}

/** Released against draft, field by field, in the form's order; added specifications stand last. */
export function compareDraft(released: ProductForm, { edits, added, removed }: Changes): Part[] {
  const edited = new Map(Object.entries(edits));
  return [
    keptPart([...PRODUCT_FIELDS, ...othersIn(released, edited)], released.fields, edited),
    ...Object.values(released.specs).map((spec) =>
      removed.includes(spec.key)
        ? wholePart('removed', spec)
        : keptPart(SPEC_FIELDS, spec.fields, edited, spec),
    ),
    ...added.map((spec) => wholePart('added', spec)),
  ];
}

/** Fields that the model does not name stand last, in the form's order. */
const othersIn = ({ fields }: ProductForm, edits: ReadonlyMap<string, FieldValue>): OtherField[] => [
  ...new Set([...Object.keys(fields), ...edits.keys()].filter(isOtherField)),
];

function keptPart<F extends FieldPath['field']>(
  order: readonly F[],
  fields: Partial<Record<F, FieldValue>>,
  edits: Map<string, FieldValue>,
  spec?: Spec,
): Part {
  const lines = order
    .map((field): Line => {
      const path = pathText({ field, ...(spec && { spec: spec.key }) });
      const [before, after] = [fields[field], edits.get(path)];
      return edits.has(path)
        ? { kind: 'edited', field, before, after }
        : { kind: 'unchanged', field, before, after: before };
    })
    .filter(({ before, after }) => before !== undefined || after !== undefined);
  const kind = lines.every((line) => line.kind === 'unchanged') ? 'unchanged' : 'edited';
  return { kind, ...(spec && { spec: named(spec) }), lines };
}

function wholePart(kind: 'added' | 'removed', spec: Spec): Part {
  const side = kind === 'added' ? 'after' : 'before';
  const lines = SPEC_FIELDS.filter((field) => spec.fields[field] !== undefined).map(
    (field): Line => ({ kind, field, [side]: spec.fields[field] }),
  );
  return { kind, spec: named(spec), lines };
}

function named({ key, fields }: Spec): { key: string; name: string } {
  const name = fields['spec.name'];
  return { key, name: typeof name === 'string' ? name : key };
}
