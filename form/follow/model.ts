import { isBlank, sameValue } from '../fields/values';
import {
  type FieldPath,
  type FieldValue,
  isOtherField,
  type ProductField,
  type ProductForm,
  pathText,
  type Spec,
  type SpecField,
} from '../product';

/** How a value came about: the page showed it by itself, or the seller did something. */
export type Cause = 'load' | 'edit';

/** What was known of a product before its form opened. */
export interface Memory {
  /** The released form as kept on an earlier visit. */
  baseline?: ProductForm;
  /** An earlier Redline followed this very page: whatever differs from the baseline was edited. */
  isSamePage?: boolean;
  /** Edited values of kept drafts by path text: a value that comes back with the page is still an edit. */
  edits: ReadonlyMap<string, readonly FieldValue[]>;
  /** Names of specifications that kept drafts had added. */
  addedNames: ReadonlySet<string>;
  /** Keys of specifications that kept drafts had deleted. */
  removed: ReadonlySet<string>;
}

/** The released and the edited form, side by side; `edited` is changed in place. */
export interface FormModel {
  readonly released: ProductForm;
  readonly edited: ProductForm;
  /** Takes a value that the page shows. Returns true when either form changed. */
  put(path: FieldPath, value: FieldValue, cause: Cause): boolean;
  /** What a path holds in the edited form. */
  valueAt(path: FieldPath): FieldValue | undefined;
  addSpec(spec: Spec, cause: Cause): void;
  removeSpec(key: string): void;
  /** Puts a specification back that was taken for deleted and is there again. */
  returnSpec(key: string): void;
  /** The seller changed something since the form opened. */
  isEdited(): boolean;
  /** Takes a specification out of both forms: it was never this product's. */
  forget(key: string): void;
  /** Takes whether every released specification has been seen by now. */
  sawAll(all: boolean): void;
  /** A key no specification of either form has. */
  freshKey(prefix: 's' | 'n'): string;
}

type Fields = Partial<Record<ProductField | SpecField, FieldValue>>;

/**
 * Keeps both forms.
 * What the page shows first is released, unless it was kept on an earlier visit: then the kept value is, and a
 * different one is an edit when a draft knows it, else the product changed meanwhile.
 */
export function createModel(memory: Memory, onChange: (path: FieldPath, cause: Cause) => void): FormModel {
  const released = copyOfForm(memory.baseline ?? { fields: {}, specs: {} });
  const edited = copyOfForm(released);
  /** Paths whose first showing in this page has been taken. */
  const shown = new Set<string>();
  /** Paths that the seller edited: what the page shows there later is measured against the released value. */
  const handled = new Set<string>();
  let sellerEdited = false;
  let keys = 0;

  const fieldsOf = (form: ProductForm, path: FieldPath): Fields | undefined =>
    (path.spec === undefined ? form.fields : form.specs[path.spec]?.fields) as Fields | undefined;

  function put(path: FieldPath, value: FieldValue, by: Cause): boolean {
    const field = path.field as ProductField | SpecField;
    const now = fieldsOf(edited, path);
    if (!now || isOneTooMany(field, now)) return false;
    const text = pathText(path);
    const first = !shown.has(text);
    shown.add(text);
    // A form that empties by itself is loading, not edited; one that goes back to what was released was reset.
    const was = fieldsOf(released, path);
    const then = was?.[field];
    // What a press only brought into view was there before.
    const cause = was && then === undefined && now[field] === undefined ? 'load' : by;
    const empties =
      isBlank(value) && (handled.has(text) || value !== false) && !sameValue(value, then, field);
    if (cause === 'load' && !first && sellerEdited && empties) return false;
    const settled = (cause === 'load' || now[field] === undefined) && settle(path, text, value, first);
    const changed = now[field] === undefined || !sameValue(now[field], value, field);
    if (changed) {
      now[field] = value;
      sellerEdited ||= cause === 'edit';
      if (cause === 'edit') handled.add(text);
    }
    if (changed || settled) onChange(path, cause);
    return changed || settled;
  }

  /** Takes a value the page shows by itself as the released one, where it is. Returns true when that changed. */
  function settle(path: FieldPath, text: string, value: FieldValue, first: boolean): boolean {
    const field = path.field as ProductField | SpecField;
    const then = fieldsOf(released, path);
    if (!then) return false;
    const now = fieldsOf(edited, path)?.[field];
    // Late data replaces an early value; an edited one stays measured against what was released.
    const isOpen =
      first ||
      !handled.has(text) ||
      then[field] === undefined ||
      (isBlank(now) && sameValue(now, then[field], field));
    if (!isOpen) return false;
    const kept = memory.baseline && fieldsOf(memory.baseline, path)?.[field];
    const isEdit =
      memory.isSamePage === true ||
      memory.edits.get(text)?.some((edit) => sameValue(edit, value, field)) === true;
    const next = kept !== undefined && (isEdit || sameValue(kept, value, field)) ? kept : value;
    if (then[field] !== undefined && sameValue(then[field], next, field)) return false;
    then[field] = next;
    return true;
  }

  return {
    released,
    edited,
    put,
    valueAt: (path) => fieldsOf(edited, path)?.[path.field as ProductField | SpecField],
    addSpec(spec, cause) {
      edited.specs[spec.key] = spec;
      sellerEdited ||= cause === 'edit';
      if (cause === 'load' && spec.state !== 'new') released.specs[spec.key] = copyOf(spec);
      for (const field of Object.keys(spec.fields))
        shown.add(pathText({ field: field as SpecField, spec: spec.key }));
      onChange({ field: 'spec', spec: spec.key }, cause);
    },
    removeSpec(key) {
      delete edited.specs[key];
      sellerEdited = true;
      onChange({ field: 'spec', spec: key }, 'edit');
    },
    returnSpec(key) {
      const spec = released.specs[key];
      if (!spec || edited.specs[key]) return;
      edited.specs[key] = copyOf(spec);
      onChange({ field: 'spec', spec: key }, 'edit');
    },
    isEdited: () => sellerEdited,
    forget(key) {
      delete released.specs[key];
      delete edited.specs[key];
      onChange({ field: 'spec', spec: key }, 'load');
    },
    sawAll(all) {
      // What was seen whole once stays known.
      if (all) delete released.inPart;
      else if (!memory.baseline || memory.baseline.inPart) released.inPart = true;
    },
    freshKey(prefix) {
      do keys++;
      while (edited.specs[`${prefix}${keys}`] || released.specs[`${prefix}${keys}`]);
      return `${prefix}${keys}`;
    },
  };
}

/** A page may write its labels without end, another one at every visit. */
const MOST_OTHERS = 400;

const isOneTooMany = (field: string, fields: Fields): boolean =>
  isOtherField(field) &&
  !Object.hasOwn(fields, field) &&
  Object.keys(fields).filter(isOtherField).length >= MOST_OTHERS;

/** Values are exchanged, never changed, so that both forms may hold the same one. */
const copyOf = (spec: Spec): Spec => ({ ...spec, fields: { ...spec.fields } });

const copyOfForm = (form: ProductForm): ProductForm => ({
  ...form,
  fields: { ...form.fields },
  specs: Object.fromEntries(Object.entries(form.specs).map(([key, spec]) => [key, copyOf(spec)])),
});
