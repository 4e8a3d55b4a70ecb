import type { Changes } from '../../drafts/draft';
import { type FieldValue, pathText, type SpecField } from '../../form/product';
import type { Clash } from '../../form/restore/clash';
import type { Choice } from '../../messages/shapes';

/** A draft's changes as the seller chose them, field by field: the draft's value, the released one, or what the form holds. */
export function chosen(
  { edits, added }: Changes,
  choices: Readonly<Record<string, Choice>>,
  clashes: readonly Clash[],
): Pick<Changes, 'edits' | 'added'> {
  const released = new Map(clashes.map(({ path, released }) => [path, released]));
  const choose = (path: string, value: FieldValue): FieldValue | undefined => {
    const choice = choices[path];
    if (choice === 'form') return undefined;
    return choice === 'released' ? (released.get(path) ?? undefined) : value;
  };
  const kept = (entries: [path: string, key: string, value: FieldValue][]) =>
    Object.fromEntries(
      entries.flatMap(([path, key, value]) => {
        const next = choose(path, value);
        return next === undefined ? [] : [[key, next] as const];
      }),
    );
  return {
    edits: kept(Object.entries(edits).map(([path, value]) => [path, path, value])),
    added: added.map((spec) => ({
      ...spec,
      fields: kept(
        Object.entries(spec.fields).map(([field, value]) => [
          pathText({ field: field as SpecField, spec: spec.key }),
          field,
          value as FieldValue,
        ]),
      ),
    })),
  };
}
