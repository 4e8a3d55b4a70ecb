import { type Action, isRecent } from './actions';
import { extentOf } from './extent';
import { matchSpecs, type SpecSighting } from './match-specs';
import type { Cause, FormModel, Memory } from './model';
import type { FieldValue, Spec, SpecField } from './product';
import type { Reading } from './read';
import type { SpecReading } from './spec-row';
import { sameValue } from './values';

/** Ties the rows and cards in the page to the model's specifications, from look to look. */
export interface SpecKeys {
  /** The specification an element of the page belongs to. */
  keyAt(node: Node | null): string | undefined;
  /** The row or card that shows a specification now. */
  unitOf(key: string): SpecReading | undefined;
  /** Takes a new look at the page. `action`: what the seller did last. */
  take(reading: Reading, cause: Cause, action: Action | undefined): void;
  /** The seller asked to delete these; they count as deleted once they leave the table. */
  expectDeletion(keys: readonly string[]): void;
  clearExpectation(): void;
  /** Names a unit that a dialog stands for. */
  name(element: HTMLElement, key: string): void;
}

export function createSpecKeys(model: FormModel, memory: Memory, isHeld: (key: string) => boolean): SpecKeys {
  const keyOf = new WeakMap<Node, string>();
  let inPage = new Map<string, SpecReading>();
  let rowsWere = { count: 0, total: undefined as number | undefined, whole: false };
  let expected = new Set<string>();
  let looked = false;
  /** Keys in the order of the last look. */
  let order: string[] = [];

  const valuesOf = (unit: SpecReading): Partial<Record<SpecField, FieldValue>> => {
    const values: Partial<Record<SpecField, FieldValue>> = {};
    for (const [field, bound] of unit.fields) {
      const value = bound.read();
      if (value !== undefined) values[field] = value;
    }
    return values;
  };

  const known = () =>
    Object.values({ ...model.released.specs, ...model.edited.specs }).map(({ key, code, fields }) => ({
      key,
      code,
      fields,
      released: model.released.specs[key]?.fields,
      gone: model.edited.specs[key] === undefined,
    }));

  function keyAt(node: Node | null): string | undefined {
    for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
      const key = keyOf.get(at);
      if (key) return key;
    }
    return undefined;
  }

  function take(reading: Reading, cause: Cause, action: Action | undefined): void {
    const units = reading.specs.filter(({ place }) => place !== 'dialog');
    const extent = extentNow(reading, units.length);
    const values = units.map(valuesOf);
    const sightings: SpecSighting[] = units.map((unit, index) => ({
      key: keyOf.get(unit.element),
      code: unit.code,
      fields: values[index] ?? {},
    }));
    const keys = matchSpecs(sightings, known(), extent.whole);
    keepSlot(keys, values);
    const grew =
      keys.filter((key) => key === undefined).length === 1 &&
      [...inPage.keys()].every((key) => keys.includes(key));
    const now = new Map<string, SpecReading>();
    order = [];
    units.forEach((unit, index) => {
      const fields = values[index] ?? {};
      const isLast = index === units.length - 1;
      const joined = grew ? isAddition(action) : isLast && pressedAdd(action);
      const key = keys[index] ?? addUnit(unit, fields, cause, joined);
      order.push(key);
      keyOf.set(unit.element, key);
      now.set(key, unit);
      meet(key, unit, fields, cause);
    });
    const tableStays = reading.tables.length > 0 || units.length > 0;
    if (tableStays)
      for (const key of inPage.keys()) if (!now.has(key)) miss(key, extent, units.length, action);
    if (!looked && extent.whole && units.length > 0) forgetGone(now);
    looked ||= units.length > 0;
    rowsWere = { count: units.length, ...extent, total: extent.total };
    inPage = tableStays ? now : new Map();
  }

  /** One row that only changed its name, among neighbours that all stayed, is the row it was. */
  function keepSlot(keys: (string | undefined)[], values: readonly Spec['fields'][]): void {
    if (keys.length !== order.length) return;
    const [only, ...others] = keys.flatMap((key, index) => (key === order[index] ? [] : [index]));
    const key = only === undefined ? undefined : order[only];
    if (only === undefined || others.length > 0 || key === undefined || keys[only] !== undefined) return;
    const was = model.edited.specs[key]?.fields;
    const now = values[only] ?? {};
    const isSame = (Object.keys(now) as SpecField[]).every(
      (field) => field === 'spec.name' || sameValue(now[field], was?.[field]),
    );
    if (was && isSame && !expected.has(key)) keys[only] = key;
  }

  function extentNow(reading: Reading, rows: number): { total?: number; whole: boolean } {
    const [table] = reading.tables;
    return table ? extentOf(table, rows) : { whole: true };
  }

  function addUnit(
    unit: SpecReading,
    fields: Partial<Record<SpecField, FieldValue>>,
    cause: Cause,
    added: boolean,
  ): string {
    const name = String(fields['spec.name'] ?? '').trim();
    const isNew =
      unit.code === undefined && (unit.state === 'new' || added || (!looked && memory.addedNames.has(name)));
    const state = isNew ? 'new' : (unit.state ?? 'released');
    const key = model.freshKey(isNew ? 'n' : 's');
    const spec: Spec = {
      key,
      state,
      fields: { ...fields },
      ...(unit.code !== undefined && { code: unit.code }),
    };
    model.addSpec(spec, isNew ? cause : 'load');
    return key;
  }

  function meet(
    key: string,
    unit: SpecReading,
    fields: Partial<Record<SpecField, FieldValue>>,
    cause: Cause,
  ): void {
    if (unit.markedDeleted) {
      if (model.edited.specs[key]) model.removeSpec(key);
      return;
    }
    model.returnSpec(key);
    const spec = model.edited.specs[key];
    if (!spec) return;
    spec.code ??= unit.code;
    if (unit.state === 'discontinued' && spec.state === 'released') {
      spec.state = 'discontinued';
      const released = model.released.specs[key];
      if (released) released.state = 'discontinued';
    }
    if (isHeld(key)) return;
    for (const field of Object.keys(fields) as SpecField[]) {
      model.put({ field, spec: key }, fields[field] as FieldValue, cause);
    }
  }

  /** A specification that was in the page is not any more: deleted only with evidence. */
  function miss(
    key: string,
    extent: { total?: number; whole: boolean },
    rows: number,
    action: Action | undefined,
  ): void {
    if (!model.edited.specs[key] || isHeld(key)) return;
    const counted =
      extent.total !== undefined && rowsWere.total !== undefined && extent.total < rowsWere.total;
    const oneLess = rowsWere.whole && extent.whole && rows === rowsWere.count - 1;
    const pressedThere = isRecent(action) && !action.moves && keyAt(action.target) === key;
    if (expected.has(key) || (pressedThere && (counted || oneLess))) {
      expected.delete(key);
      model.removeSpec(key);
    } else if (extent.whole && !model.isEdited()) {
      // Data that gives way to other data while the page loads.
      model.forget(key);
    }
  }

  /** A kept specification that the whole table no longer has was removed meanwhile: it is not the seller's deletion. */
  function forgetGone(now: ReadonlyMap<string, SpecReading>): void {
    for (const key of Object.keys(model.released.specs)) {
      if (!now.has(key) && !memory.removed.has(key)) model.forget(key);
    }
    for (const key of memory.removed) {
      if (!now.has(key) && model.edited.specs[key]) model.removeSpec(key);
    }
  }

  /** A row that joins the others right after the seller pressed something, other than a way to other rows. */
  function isAddition(action: Action | undefined): boolean {
    if (!isRecent(action) || action.moves) return false;
    if (action.kind === 'add' || action.kind === 'copy' || (action.kind === 'confirm' && action.dialog))
      return true;
    return inPage.size > 0 && !action.target.matches('input, textarea, select, [contenteditable="true"]');
  }

  /** A paged table may turn to the page of the new row: there it is the last one. */
  const pressedAdd = (action: Action | undefined): boolean =>
    isRecent(action) && (action.kind === 'add' || action.kind === 'copy');

  return {
    keyAt,
    unitOf: (key) => inPage.get(key),
    take,
    expectDeletion: (keys) => {
      expected = new Set(keys);
    },
    clearExpectation: () => {
      expected.clear();
    },
    name: (element, key) => {
      keyOf.set(element, key);
    },
  };
}
