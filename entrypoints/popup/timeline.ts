import type { TimelineEntry } from '../../components/popup/popup-state';
import { shownChanges } from '../../components/popup/shown-changes';
import { applyChanges, changesBetween, countChanges } from '../../drafts/changes';
import type { Changes, Draft, Version } from '../../drafts/draft';
import { same } from '../../drafts/same';
import type { ProductForm } from '../../form/product';

/** A draft's states, newest first: what it holds now, then its versions; each with its differences. */
export function timelineOf(
  draft: Draft,
  released: ProductForm,
  versions: readonly Version[],
): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let before: Changes = { edits: {}, added: [], removed: [] };
  for (const version of versions) {
    const { id, at, reason, name, pinned = false } = version;
    const differences = differencesOf(released, before, version.changes);
    entries.push({ id, at, reason, ...(name !== undefined && { name }), pinned, ...differences });
    before = version.changes;
  }
  // What the last version holds already is not told twice.
  if (!same(before, draft.changes) || versions.length === 0)
    entries.push({ at: draft.savedAt, pinned: false, ...differencesOf(released, before, draft.changes) });
  return entries.reverse();
}

function differencesOf(released: ProductForm, before: Changes, now: Changes) {
  const form = applyChanges(released, before);
  return {
    count: countChanges(now),
    sinceBefore: shownChanges(form, changesBetween(form, applyChanges(released, now))),
    sinceReleased: shownChanges(released, now),
  };
}
