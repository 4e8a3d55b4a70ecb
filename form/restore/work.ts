import { sameValue, shapeOf } from '../fields/values';
import type { FollowedForm } from '../follow/followed-form';
import {
  type FieldPath,
  type FieldValue,
  isOtherField,
  type OtherField,
  type ProductField,
  parsePath,
  pathText,
  type Spec,
  type SpecField,
} from '../product';
import { onePriceAmong } from '../specs/one-price';
import { keysOf } from './keys';
import type { MissReason, WriteOrder } from './order';

/** One value on its way back. */
export interface Item {
  /** Its path text in the order. */
  path: string;
  field: ProductField | OtherField | SpecField;
  /** The order's key of its specification. */
  spec?: string;
  value: FieldValue;
  /** The released value that it was edited from. */
  base?: FieldValue;
  /** What the page showed before anything was written there. */
  before?: FieldValue;
  /** Undefined as long as it may still be written. */
  outcome?: 'restored' | MissReason;
  /** An entry did not go by its Delete: the page asks, or refuses. */
  keepsEntries?: boolean;
  /** What the page said when it refused it. */
  says?: string;
  /** It was written, and the page showed something else later. */
  again?: boolean;
  /** Its specification was opened, and had no such field to write into. */
  sought?: boolean;
  /** So often its specification was to be opened, and nothing came to write into. */
  deadEnds?: number;
  /** Its dialog shows it, with nothing to write into and no way to change it. */
  onlyShown?: boolean;
}

/** A specification to be added; `key` is the page's, once it is there. */
export interface Addition {
  spec: Spec;
  items: Item[];
  key?: string;
}

/** What a restore has to do, and how far it is. */
export interface Work {
  readonly items: readonly Item[];
  readonly additions: readonly Addition[];
  /** Values without an outcome, of one specification of the order or of all. */
  left(spec?: string): Item[];
  /** Where an item's field is, in the page's own keys; undefined while its specification is not known there. */
  pathOf(item: Pick<Item, 'field' | 'spec'>): FieldPath | undefined;
  settle(item: Item, outcome: Item['outcome']): void;
}

/** A form, and what is on its way into it. */
export interface Site {
  form: FollowedForm;
  order: WriteOrder;
  work: Work;
  /** How a cell of its table became a field. */
  cellsOpenBy?: (cell: HTMLElement) => void;
  /** Specifications were there at some time. */
  sawSpecs?: boolean;
  /** Waits for specifications in each part of the form, as they came to none in time. */
  awaitsSpecs?: boolean;
  /** The seller stopped it, or the form is gone. */
  over(): boolean;
}

/** `moved`: an item was dealt with. */
export function createWork(form: FollowedForm, order: WriteOrder, moved: (work: Work) => void): Work {
  const keyOf = keysOf(form, order.released);
  const additions = order.added.map((spec): Addition => ({ spec, items: itemsOf(spec) }));
  const items = [
    ...Object.entries(order.edits).map(([path, value]) => itemAt(path, value, order)),
    ...additions.flatMap((one) => one.items),
  ];
  const work: Work = {
    items,
    additions,
    left: (spec) =>
      items.filter((item) => item.outcome === undefined && (spec === undefined || item.spec === spec)),
    pathOf({ field, spec }) {
      if (spec === undefined) return { field };
      const added = additions.find((one) => one.spec.key === spec);
      const key = added ? added.key : keyOf(spec);
      if (key === undefined) return undefined;
      return {
        field: (added && ownPriceName(field, added.spec, form.model.edited.specs[key])) ?? field,
        spec: key,
      };
    },
    settle(item, outcome) {
      item.outcome = outcome;
      moved(work);
    },
  };
  // No page lets a script choose a file.
  for (const item of items)
    if (holdsFile(item))
      item.outcome = sameValue(form.model.edited.fields[item.field as ProductField], item.value)
        ? 'restored'
        : 'file';
  return work;
}

/** Of a field that the model does not name, its values tell. */
const holdsFile = ({ field, value, base }: Item): boolean =>
  shapeOf(field) === 'file' || (isOtherField(field) && [value, base].some(isFile));

const isFile = (value: FieldValue | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemAt(path: string, value: FieldValue, { released }: WriteOrder): Item {
  const { field, spec } = parsePath(path) as { field: Item['field']; spec?: string };
  const fields: Partial<Record<string, FieldValue>> | undefined =
    spec === undefined ? released.fields : released.specs[spec]?.fields;
  const base = fields?.[field];
  return { path, field, value, ...(spec !== undefined && { spec }), ...(base !== undefined && { base }) };
}

/** The one price of an added specification may have been read under another name in its row than in its dialog. */
const ownPriceName = (
  field: Item['field'],
  { fields }: Spec,
  here: Spec | undefined,
): SpecField | undefined =>
  field === onePriceAmong(Object.keys(fields)) ? onePriceAmong(Object.keys(here?.fields ?? {})) : undefined;

const itemsOf = ({ key, fields }: Spec): Item[] =>
  Object.entries(fields).map(([name, value]) => {
    const field = name as SpecField;
    return { path: pathText({ field, spec: key }), field, spec: key, value: value as FieldValue };
  });
