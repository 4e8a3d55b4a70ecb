/** One edit of a text field. */
export interface SeenEdit {
  /** Field key. */
  field: string;
  value: string;
  /** When it was made, in milliseconds. */
  at: number;
}

/** The edits, oldest first, that none of the drafts has: those of a field after the last one that any draft holds. */
export function lostEdits(
  edits: readonly SeenEdit[],
  drafts: readonly Readonly<Record<string, unknown>>[],
): SeenEdit[] {
  const byField = Map.groupBy(edits, ({ field }) => field);
  return [...byField].flatMap(([field, all]) => {
    const kept = drafts.map((draft) => draft[field]);
    return all.slice(all.findLastIndex(({ value }) => kept.includes(value)) + 1);
  });
}
