import type { Memory } from '../../form/follow/model';
import type { FieldValue } from '../../form/product';
import type { ProductMemory } from '../../messages/shapes';

/** What the form needs to know of earlier visits, from what is stored. */
export function memoryOf({ baseline, drafts }: ProductMemory, isSamePage = false): Memory {
  const edits = new Map<string, FieldValue[]>();
  for (const { changes } of drafts) {
    for (const [path, value] of Object.entries(changes.edits))
      edits.set(path, [...(edits.get(path) ?? []), value]);
  }
  return {
    ...(baseline && { baseline: baseline.form }),
    edits,
    isSamePage,
    addedNames: new Set(
      drafts.flatMap(({ changes }) =>
        changes.added.map(({ fields }) => String(fields['spec.name'] ?? '').trim()),
      ),
    ),
    removed: new Set(drafts.flatMap(({ changes }) => changes.removed)),
  };
}
