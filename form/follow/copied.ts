import type { KnownSpec, SpecSighting } from '../specs/match-specs';
import { nameOf } from './arrivals';

type Keys = readonly (string | undefined)[];

/**
 * Where a copy stands among rows, once Copy was pressed: a row that nobody knows and that is called a copy of one that is
 * known, else one with the very name of its original. `before`: the specifications of the rows before.
 */
export function copyAmong(
  sightings: readonly SpecSighting[],
  keys: Keys,
  { known, before }: { known: readonly KnownSpec[]; before: readonly string[] },
): number | undefined {
  return namedAfter(sightings, keys, known) ?? namesake(sightings, keys, before);
}

/** What consoles put behind the name of a copy, or before it. */
const COPY = /[\s_(（[【-]*(?:copy(?: of)?|副本|复制|拷贝)[\s\d)）\]】]*/i;

/** The one row without a code that is called a copy of a specification. */
function namedAfter(
  sightings: readonly SpecSighting[],
  keys: Keys,
  known: readonly KnownSpec[],
): number | undefined {
  const names = new Set(known.flatMap(({ fields }) => nameOf(fields) || []));
  const found = sightings.flatMap(({ code, fields }, at) => {
    const original = nameOf(fields).replace(COPY, '').trim();
    return keys[at] === undefined && code === undefined && original !== nameOf(fields) && names.has(original)
      ? [at]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * A row with the name of its original, last on a page on which nothing else is of the page before, where the original
 * was. One with a code is no copy.
 */
function namesake(
  sightings: readonly SpecSighting[],
  keys: Keys,
  before: readonly string[],
): number | undefined {
  const [left, ...others] = before.filter((key) => keys.includes(key));
  const at = keys.lastIndexOf(left);
  const last = sightings[at];
  if (left === undefined || others.length > 0 || before.length < 2 || at < keys.length - 1 || !last)
    return undefined;
  return last.key === left || last.code !== undefined || last.isNew === false ? undefined : at;
}
