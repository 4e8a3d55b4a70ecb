import { opensOrCloses } from '../parts/opener';
import type { Spec } from '../product';
import { type KnownSpec, keepSlot, matchSpecs, type SpecSighting } from '../specs/match-specs';
import type { SpecReading, SpecValues } from '../specs/spec-row';
import type { Extent } from '../tables/extent';
import { shortText } from '../tree';
import { type Action, bringsRows, isRecent, makesOne, turnsPage } from './actions';
import { isAddition, nameOf } from './arrivals';
import type { AwaitedAdditions } from './awaited-additions';
import type { Circumstances } from './circumstances';
import { copyAmong } from './copied';
import type { DeletionRequest } from './deletion-request';
import type { Look } from './departures';
import type { FormModel, Memory } from './model';
import { createSightings } from './sightings';

/** What is known when rows and cards are tied to specifications. */
interface Known {
  was: Look;
  extent: Extent;
  now: Circumstances;
  /** Every specification has been in the page. */
  sawAll: boolean;
  isFirst: boolean;
}

/** Which specification each row and card shows. */
export interface SpecTies {
  /** All specifications that were ever seen; `request` says which of them the seller wants deleted. */
  known(request?: DeletionRequest): KnownSpec[];
  /** Every unit's key; those that nobody knows become specifications. */
  tie(units: readonly SpecReading[], values: readonly SpecValues[], known: Known): string[];
}

/** `keyOf`: the specification that an element showed last. */
export function createSpecTies(
  model: FormModel,
  memory: Memory,
  { keyOf, awaited }: { keyOf(element: HTMLElement): string | undefined; awaited: AwaitedAdditions },
): SpecTies {
  const sighted = createSightings((element) => {
    const key = keyOf(element);
    return key === undefined ? undefined : { key, name: nameOf(model.edited.specs[key]?.fields ?? {}) };
  });

  const known = (request?: DeletionRequest): KnownSpec[] =>
    Object.values({ ...model.released.specs, ...model.edited.specs }).map(({ key, code, state, fields }) => ({
      key,
      code,
      fields,
      isNew: state === 'new',
      released: model.released.specs[key]?.fields,
      gone: model.edited.specs[key] === undefined,
      leaving: request?.covers(key) === true,
    }));

  /** The keys of those that are known; `copyAt`: the one that can only be a copy. */
  function match(
    units: readonly SpecReading[],
    values: readonly SpecValues[],
    { was, extent, now: { action, request } }: Known,
  ): { keys: (string | undefined)[]; copyAt: number | undefined } {
    const sightings = sighted.in(units, values, action);
    // After a turn, an unfolding or a copy, what stands in a row's place may be any other specification.
    const opened = isRecent(action) && (bringsRows(action) || opensOneOf(sightings, action.target));
    const moved = opened || makesOne(action);
    const specs = known(request);
    const keys = matchSpecs(sightings, specs, extent.whole && !moved);
    if (awaited.areAny()) freeNew(keys, sightings);
    const copyAt = mayShowCopy(action)
      ? copyAmong(sightings, keys, { known: specs, before: was.keys })
      : undefined;
    if (copyAt !== undefined) keys[copyAt] = undefined;
    if (!moved)
      keepSlot(keys, sightings, was.keys, (key) =>
        request.covers(key) ? undefined : model.edited.specs[key]?.fields,
      );
    keepNameless(keys, sightings, was.keys);
    return { keys, copyAt };
  }

  /** What says that it is new, once one was added or copied, is no released one of its name. */
  function freeNew(keys: (string | undefined)[], sightings: readonly SpecSighting[]): void {
    for (const [at, { isNew, key: known }] of sightings.entries()) {
      const key = keys[at];
      if (isNew && key !== undefined && key !== known && model.released.specs[key]) keys[at] = undefined;
    }
  }

  /** A list may turn to the page of a copy by itself, or be turned to it later. */
  const mayShowCopy = (action: Action | undefined): boolean =>
    isRecent(action) && (action.kind === 'copy' || (awaited.areAny() && turnsPage(action)));

  /** The row of one that was just added may be drawn anew before it has a name. */
  function keepNameless(
    keys: (string | undefined)[],
    sightings: readonly SpecSighting[],
    before: readonly string[],
  ): void {
    const isNameless = (key: string): boolean =>
      model.edited.specs[key]?.state === 'new' && nameOf(model.edited.specs[key]?.fields ?? {}) === '';
    const [left, ...more] = before.filter((key) => isNameless(key) && !keys.includes(key));
    const [at, ...others] = sightings.flatMap(({ fields }, index) =>
      keys[index] === undefined && nameOf(fields) === '' ? [index] : [],
    );
    if (left !== undefined && at !== undefined && more.length + others.length === 0) keys[at] = left;
  }

  function add(unit: SpecReading, fields: SpecValues, isAdded: boolean, isFirst: boolean): string {
    const isNew =
      unit.code === undefined &&
      (unit.state === 'new' ||
        isAdded ||
        sighted.isUnreleased(unit) ||
        (isFirst && memory.addedNames.has(nameOf(fields))));
    const key = model.freshKey(isNew ? 'n' : 's');
    const spec: Spec = {
      key,
      state: isNew ? 'new' : (unit.state ?? 'released'),
      fields: { ...fields },
      ...(unit.code !== undefined && { code: unit.code }),
    };
    model.addSpec(spec, isAdded ? 'edit' : 'load');
    return key;
  }

  return {
    known,
    tie(units, values, all) {
      const { was, extent, now, sawAll, isFirst } = all;
      const { keys, copyAt } = match(units, values, all);
      const unknown = keys.filter((key) => key === undefined).length;
      const isOnlyOne =
        unknown === 1 && (was.keys.every((key) => keys.includes(key)) || countsOneMore(was.extent, extent));
      const present = Object.keys(model.edited.specs).length;
      const isAwaited = awaited.explain(unknown, { extent, known: present, sawAll });
      const names = values.map(nameOf);
      const lacksName = (index: number): boolean => names[index] === '' && names.some((name) => name !== '');
      /** It says that it is new, or has no code among rows with codes, or no name among rows with names. */
      const isUnreleased = (unit: SpecReading, index: number): boolean =>
        keys[index] === undefined &&
        (unit.state === 'new' || sighted.isUnreleased(unit) || (unit.code === undefined && lacksName(index)));
      const areAwaited = !isAwaited && awaited.explainUnreleased(units.filter(isUnreleased).length);
      return units.map((unit, index) => {
        const key = keys[index];
        if (key !== undefined) return key;
        const fields = values[index] ?? {};
        const arrival = {
          name: names[index] ?? '',
          isOnlyOne,
          isLast: index === units.length - 1,
          joins: was.keys.length > 0,
          isCoded: unit.code !== undefined,
        };
        const isExpected = isAwaited || (areAwaited && isUnreleased(unit, index));
        const isAdded = !isExpected && (index === copyAt || isAddition(arrival, now.action));
        if (isAdded) awaited.came();
        return add(unit, fields, isExpected || isAdded, isFirst);
      });
    },
  };
}

/** Where only some rows are in the page, one that joins them may push another out. */
const countsOneMore = (before: Extent, { total }: Extent): boolean =>
  before.total !== undefined && total === before.total + 1;

/** A head was pressed, or the name of one that is there now. */
const opensOneOf = (sightings: readonly SpecSighting[], pressed: Element): boolean =>
  opensOrCloses(pressed) || sightings.some(({ fields }) => nameOf(fields) === (shortText(pressed) || null));
