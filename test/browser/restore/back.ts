import type { PracticeState } from '../../console/practice';

/** What a restore brought back, by the app's own state. */
export interface Back {
  /** How many values the seller had changed. */
  changed: number;
  /** How many of those are not back. */
  missing: number;
  /** Those that are not back, and those that the seller never touched and that are different now. */
  lost: string[];
}

/** Compares the app's state before the crash with the one after the restore; files cannot be written and do not count. */
export function compareStates(released: PracticeState, edited: PracticeState, now: PracticeState): Back {
  const [was, wanted, is] = [flat(released), flat(edited), flat(now)];
  const paths = [...new Set([...Object.keys(wanted), ...Object.keys(is)])];
  const changed = paths.filter((path) => wanted[path] !== was[path]);
  const lost = paths
    .filter((path) => wanted[path] !== is[path])
    .map((path) => `${path}: ${is[path] ?? 'nothing'} instead of ${wanted[path] ?? 'nothing'}`);
  const missing = changed.filter((path) => wanted[path] !== is[path]);
  return { changed: changed.length, missing: missing.length, lost };
}

const FILES = new Set(['logo', 'userGuide', 'certificate']);

/** Every value by where it sits; specifications by name, because a restore makes new rows. */
function flat({ fields, others, specs }: PracticeState): Record<string, string> {
  const parts = [
    ['product', fields] as const,
    ['the other fields', others] as const,
    ...specs.map((spec) => [spec.fields['spec.name'], spec.fields] as const),
  ];
  return Object.fromEntries(
    parts.flatMap(([of, values]) =>
      Object.entries(values)
        .filter(([field]) => !FILES.has(field))
        .map(([field, value]) => [`${field} of ${of}`, JSON.stringify(value)]),
    ),
  );
}
