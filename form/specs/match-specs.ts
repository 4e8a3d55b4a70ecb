import { sameValue } from '../fields/values';
import type { FieldValue, SpecField } from '../product';

/** A specification as seen in the page: what can tell it apart from others. */
export interface SpecSighting {
  /** Key the element was known by at the last look, when it is still the same element. */
  key?: string;
  code?: string;
  /** It says that it has no code. */
  uncoded?: boolean | undefined;
  /** It says that it is not released yet, or that it is; undefined where it says neither. */
  isNew?: boolean | undefined;
  fields: Partial<Record<SpecField, FieldValue>>;
}

/** A specification that is already known. */
export interface KnownSpec {
  key: string;
  code?: string;
  /** As it stands now, and as it was released. */
  fields: Partial<Record<SpecField, FieldValue>>;
  released?: Partial<Record<SpecField, FieldValue>>;
  /** It was deleted: only its own code or name brings it back. */
  gone?: boolean;
  isNew?: boolean;
  /** The seller asked for its deletion: only what still shows all that it showed may be it. */
  leaving?: boolean;
}

/**
 * Tells for each sighting, in the table's order, which known specification it is; undefined for a new one.
 * By element and name, then code, current name, element, released name, likeness; two of one name stay two, told by order.
 * `whole`: the sightings are the whole table, so a lone remaining pair in equal numbers can only be each other.
 */
export function matchSpecs(
  sightings: readonly SpecSighting[],
  known: readonly KnownSpec[],
  whole: boolean,
): (string | undefined)[] {
  const keys: (string | undefined)[] = sightings.map(() => undefined);
  const free = new Map(known.map((spec) => [spec.key, spec]));
  // Where rows show their codes, one without is not a specification that has one.
  const showsCodes = sightings.some(({ code }) => code !== undefined);
  const codesDiffer = ({ code, uncoded }: SpecSighting, spec: KnownSpec): boolean =>
    spec.code !== undefined && (code === undefined ? showsCodes || uncoded === true : code !== spec.code);
  const take = (
    candidates: (sighting: SpecSighting) => Iterable<KnownSpec | undefined>,
    same: (sighting: SpecSighting, spec: KnownSpec) => boolean,
  ): void => {
    sightings.forEach((sighting, index) => {
      if (keys[index] !== undefined) return;
      for (const spec of candidates(sighting)) {
        if (!spec || !free.has(spec.key) || codesDiffer(sighting, spec) || !same(sighting, spec)) continue;
        keys[index] = spec.key;
        free.delete(spec.key);
        return;
      }
    });
  };
  const ofElement = ({ key }: SpecSighting) => [key === undefined ? undefined : free.get(key)];
  const byCode = new Map(known.map((spec) => [spec.code, spec]));
  const names = nameIndex(known, (spec) => nameOf(spec.fields));
  // A framework may show another row's data in the same element, so the element alone proves little.
  take(
    ofElement,
    (sighting, spec) =>
      nameOf(sighting.fields) === nameOf(spec.fields) && names.get(nameOf(spec.fields))?.length === 1,
  );
  take(
    ({ code }) => [code === undefined ? undefined : byCode.get(code)],
    () => true,
  );
  takeByName(
    sightings,
    keys,
    free,
    nameIndex([...free.values()], (spec) => nameOf(spec.fields)),
    codesDiffer,
  );
  take(ofElement, (sighting, spec) => !spec.gone && (!spec.leaving || nameOf(sighting.fields) === ''));
  const released = nameIndex([...free.values()], (spec) => nameOf(spec.released ?? {}));
  takeByName(sightings, keys, free, released, codesDiffer);
  // With rows out of sight, a likeness could belong to one of them.
  if (whole && free.size > 0) {
    take(
      () => free.values(),
      (sighting, spec) =>
        !spec.gone && !spec.leaving && likeness(sighting.fields, spec.released ?? spec.fields) >= ALIKE,
    );
  }
  const open = keys.flatMap((key, index) => (key === undefined ? [index] : []));
  const [index] = open;
  const here = [...free.values()].filter(({ gone }) => !gone);
  const [last] = here;
  if (whole && open.length === 1 && here.length === 1 && index !== undefined && last && !last.leaving) {
    const sighting = sightings[index];
    const asMany = sightings.length === known.filter(({ gone }) => !gone).length;
    if (sighting && asMany && !codesDiffer(sighting, last)) keys[index] = last.key;
  }
  return keys;
}

/** One row that only changed its name, among neighbours that all stayed where they were, is the row it was. */
export function keepSlot(
  keys: (string | undefined)[],
  sightings: readonly SpecSighting[],
  before: readonly string[],
  knownAs: (key: string) => SpecSighting['fields'] | undefined,
): void {
  if (keys.length !== before.length) return;
  const [only, ...others] = keys.flatMap((key, index) => (key === before[index] ? [] : [index]));
  const key = only === undefined ? undefined : before[only];
  if (only === undefined || others.length > 0 || key === undefined || keys[only] !== undefined) return;
  const was = knownAs(key);
  const now = sightings[only]?.fields ?? {};
  const isSame = (Object.keys(now) as SpecField[]).every(
    (field) => field === 'spec.name' || sameValue(now[field], was?.[field]),
  );
  if (was && isSame) keys[only] = key;
}

const nameOf = (fields: Partial<Record<SpecField, FieldValue>>): string =>
  String(fields['spec.name'] ?? '').trim();

function nameIndex(specs: readonly KnownSpec[], name: (spec: KnownSpec) => string): Map<string, KnownSpec[]> {
  const byName = new Map<string, KnownSpec[]>();
  for (const spec of specs) {
    const text = name(spec);
    if (text) byName.set(text, [...(byName.get(text) ?? []), spec]);
  }
  return byName;
}

function takeByName(
  sightings: readonly SpecSighting[],
  keys: (string | undefined)[],
  free: Map<string, KnownSpec>,
  byName: Map<string, KnownSpec[]>,
  codesDiffer: (sighting: SpecSighting, spec: KnownSpec) => boolean,
): void {
  sightings.forEach((sighting, index) => {
    if (keys[index] !== undefined) return;
    const found = byName
      .get(nameOf(sighting.fields))
      ?.filter((spec) => free.has(spec.key) && !codesDiffer(sighting, spec) && mayStay(sighting, spec))
      // Of several with one name the most alike; of equals one that is as new and that stays, or the first.
      .reduce<KnownSpec | undefined>(
        (best, spec) => (best && closeness(sighting, best) >= closeness(sighting, spec) ? best : spec),
        undefined,
      );
    if (!found) return;
    keys[index] = found.key;
    free.delete(found.key);
  });
}

const mayStay = (sighting: SpecSighting, spec: KnownSpec): boolean =>
  !spec.leaving || agreeing(sighting, spec) === Object.keys(sighting.fields).length;

const closeness = (sighting: SpecSighting, spec: KnownSpec): number =>
  agreeing(sighting, spec) + (sighting.isNew === spec.isNew ? 0.5 : 0) + (spec.leaving ? 0 : 0.25);

/** How many fields show what is known of a specification. */
const agreeing = ({ fields }: SpecSighting, spec: KnownSpec): number =>
  (Object.keys(fields) as SpecField[]).filter((field) => sameValue(fields[field], spec.fields[field])).length;

/** Share of common fields that must agree, of at least three, for a renamed row to be the same specification. */
const ALIKE = 0.99;
const ENOUGH_FIELDS = 3;

function likeness(
  a: Partial<Record<SpecField, FieldValue>>,
  b: Partial<Record<SpecField, FieldValue>>,
): number {
  const common = (Object.keys(a) as SpecField[]).filter(
    (field) => field !== 'spec.name' && b[field] !== undefined,
  );
  if (common.length < ENOUGH_FIELDS) return 0;
  return common.filter((field) => sameValue(a[field], b[field])).length / common.length;
}
