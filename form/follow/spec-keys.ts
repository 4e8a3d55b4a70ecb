import type { Reading } from '../reading/read';
import { type SpecReading, type SpecValues, valuesOf } from '../specs/spec-row';
import { extentOfAll } from '../tables/extent';
import { isShown, parentOf } from '../tree';
import type { Action } from './actions';
import { nameOf } from './arrivals';
import { createAwaitedAdditions } from './awaited-additions';
import type { Circumstances } from './circumstances';
import type { DeletionRequest } from './deletion-request';
import { departuresBetween, type Look } from './departures';
import { meetSpec } from './meet-spec';
import type { FormModel, Memory } from './model';
import { createSpecTies } from './spec-ties';
import { createStruckSpecs } from './struck-specs';

/** Ties the rows and cards in the page to the model's specifications, from look to look. */
export interface SpecKeys {
  /** The specification an element of the page belongs to. */
  keyAt(node: Node | null): string | undefined;
  /** The rows and cards of all specifications that are in the page now. */
  units(): Iterable<SpecReading>;
  /** The row or card that shows a specification now. */
  unitOf(key: string): SpecReading | undefined;
  /** Takes a new look at the page; each `yield` is a place to pause. */
  take(reading: Reading, now: Circumstances): Generator<void, void>;
  /** Whether rows and cards still show the specifications that they showed. */
  areStill(units: Iterable<SpecReading>): boolean;
  /** Takes what such rows show. */
  takeRows(units: readonly SpecReading[], now: Circumstances): void;
  /** Whether one of these is a specification that was seen before. */
  knowsAny(units: readonly SpecReading[]): boolean;
  /** Looks whether rows that stay are shown as deleted, or no longer are. */
  takeMarks(request: DeletionRequest): void;
  /** Data has come to rest: a kept specification that the whole table does not have was removed meanwhile, by others. */
  forgetRemoved(): void;
  /** Takes note of a press that may add one out of sight. */
  note(action: Action): void;
  /** Names a unit that a dialog stands for. */
  name(element: HTMLElement, key: string): void;
}

/** Specifications taken between two pauses. */
const UNITS_AT_A_TIME = 32;

export function createSpecKeys(model: FormModel, memory: Memory, isHeld: (key: string) => boolean): SpecKeys {
  const keyOf = new WeakMap<Node, string>();
  /** Those that the page has shown. */
  const met = new Set<string>();
  let inPage = new Map<string, SpecReading>();
  /** The last look at rows, and at cards: each is measured against its own. */
  const looks = new Map<SpecReading['place'], Look>();
  let lastPlace: SpecReading['place'] = 'row';
  const struck = createStruckSpecs(model);
  const awaited = createAwaitedAdditions();
  let looked = false;
  let seenAll = false;
  const ties = createSpecTies(model, memory, { keyOf: (element) => keyOf.get(element), awaited });

  function keyAt(node: Node | null): string | undefined {
    for (let at = node; at; at = parentOf(at)) {
      const key = keyOf.get(at);
      if (key) return key;
    }
    return undefined;
  }

  function* take(reading: Reading, now: Circumstances): Generator<void, void> {
    const units = reading.specs.filter(
      ({ place, element }) => place === 'card' || (place === 'row' && isInSight(element)),
    );
    // Where nothing is left, what was there last is missed, unless that was gone before.
    const place = units[0]?.place ?? (inPage.size > 0 ? lastPlace : 'row');
    const was = looks.get(place) ?? { keys: [], extent: { whole: true } };
    if (units.length === 0 && isGap(reading, was, now.request)) {
      inPage = new Map();
      return;
    }
    yield;
    const extent = extentOfAll(reading.tables, units);
    yield;
    const values = units.map((unit) => reading.values?.get(unit) ?? valuesOf(unit));
    const known = new Set(Object.keys({ ...model.released.specs, ...model.edited.specs }));
    const keys = ties.tie(units, values, { was, extent, now, sawAll: seenAll, isFirst: !looked });
    yield;
    inPage = new Map(units.map((unit, index) => [keys[index] as string, unit]));
    for (const [index, { element, details = [] }] of units.entries())
      for (const part of [element, ...details]) keyOf.set(part, keys[index] as string);
    for (const key of keys) met.add(key);
    seenAll ||= extent.whole || Object.keys(model.released.specs).length >= (extent.total ?? Infinity);
    model.sawAll(seenAll);
    for (const [index, unit] of units.entries()) {
      const key = keys[index] as string;
      // One that was new to us has all that its row shows.
      meet(key, unit, (known.has(key) && values[index]) || {}, now);
      if (index % UNITS_AT_A_TIME === UNITS_AT_A_TIME - 1) yield;
    }
    const look = { keys, extent };
    depart(was, look, now, place);
    if (!looked && extent.whole && units.length > 0) removeAgain();
    looked ||= units.length > 0;
    looks.set(place, look);
    lastPlace = place;
  }

  /** A table without rows is loading, elsewhere or searched in vain, unless its last row was deleted. */
  function isGap({ tables }: Reading, { keys }: Look, request: DeletionRequest): boolean {
    if (keys.length > 0 && keys.every(request.covers)) return false;
    return tables.length === 0 || keys.length !== 1;
  }

  const meet = (key: string, unit: SpecReading, read: SpecValues, now: Circumstances): void =>
    meetSpec(model, { key, unit, read }, { now, isGone: unit.markedDeleted || struck.has(key), isHeld });

  function depart(
    was: Look,
    look: Look,
    { action, request }: Circumstances,
    place: SpecReading['place'],
  ): void {
    const departures = departuresBetween(was, look, {
      request,
      action,
      keyAt,
      isNew: (key) => model.released.specs[key] === undefined,
      nameAt: (key) => nameOf(model.edited.specs[key]?.fields ?? {}),
      isEdited: model.isEdited(),
    });
    for (const [key, departure] of departures) {
      if (!model.edited.specs[key] || isHeld(key)) continue;
      if (departure === 'deleted') {
        request.done(key);
        model.removeSpec(key);
        // A single card is a page of its own; another takes its place.
      } else if (departure === 'given-way' && (place === 'row' || was.keys.length > 1)) model.forget(key);
    }
  }

  /** What the seller removed in a draft that goes on, the console may have kept. */
  function removeAgain(): void {
    for (const key of memory.removed) {
      if (!inPage.has(key) && model.edited.specs[key]) model.removeSpec(key);
    }
  }

  function forgetRemoved(): void {
    if (![...looks.values()].some(({ keys, extent }) => extent.whole && keys.length > 0)) return;
    for (const key of Object.keys(model.released.specs)) {
      if (!met.has(key) && !memory.removed.has(key)) model.forget(key);
    }
  }

  /** By name and code: tables show the specifications of the next page in the rows of this one. */
  function isStill({ element, fields, code }: SpecReading): boolean {
    const key = keyOf.get(element);
    const spec = key === undefined ? undefined : model.edited.specs[key];
    if (key === undefined || !spec || isHeld(key)) return true;
    const name = fields.get('spec.name')?.read();
    return (
      (name === undefined || nameOf({ 'spec.name': name }) === nameOf(spec.fields)) && code === spec.code
    );
  }

  return {
    keyAt,
    note: awaited.note,
    units: () => inPage.values(),
    unitOf: (key) => inPage.get(key),
    take,
    forgetRemoved,
    takeMarks: (request) => struck.take(inPage, request),
    areStill: (units) => [...units].every(isStill),
    takeRows(units, now) {
      for (const unit of units) {
        const key = keyOf.get(unit.element);
        if (key === undefined) continue;
        inPage.set(key, unit);
        meet(key, unit, valuesOf(unit), now);
      }
    },
    knowsAny: (units) => {
      const names = new Set(
        ties.known().flatMap(({ fields, released }) => [nameOf(fields), nameOf(released ?? {})]),
      );
      return units.some((unit) => names.has(nameOf(valuesOf(unit))));
    },
    name: (element, key) => {
      keyOf.set(element, key);
    },
  };
}

/** A row that is hidden in a table that is shown is out of sight; a whole table may only wait behind a tab. */
const isInSight = (row: HTMLElement): boolean =>
  isShown(row) || (row.parentElement !== null && !isShown(row.parentElement));
