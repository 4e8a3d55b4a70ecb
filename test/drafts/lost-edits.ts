/** One edit of a text field. */
export interface SeenEdit {
  /** Field key. */
  field: string;
  value: string;
  /** When it was made, in milliseconds. */
  at: number;
}

/**
 * The edits, oldest first, that none of the drafts has: those of a field after the last one that any draft holds. A page
 * that ends may not get to tell of its last keys, so a draft may hold more than was seen: words typed at the end.
 */
export function lostEdits(
  edits: readonly SeenEdit[],
  drafts: readonly Readonly<Record<string, unknown>>[],
): SeenEdit[] {
  const byField = Map.groupBy(edits, ({ field }) => field);
  return [...byField].flatMap(([field, all]) => {
    const kept = drafts.map((draft) => draft[field]).filter((one) => typeof one === 'string');
    return all.slice(all.findLastIndex(({ value }) => kept.some((one) => one.startsWith(value))) + 1);
  });
}
