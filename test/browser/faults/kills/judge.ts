import { lostEdits } from '../../../drafts/lost-edits';
import type { KeptDraft } from '../kept';
import type { Killed } from './round';

/** What came of one kill. */
export interface Verdict {
  edits: number;
  /** How old the oldest lost edit was, in milliseconds; undefined when every edit is kept. */
  lostAge: number | undefined;
}

/** Holds what was typed until a kill against the draft that came of it: one that was not there before. */
export function judge({ before, edits, at }: Killed, number: number, kept: readonly KeptDraft[]): Verdict {
  const own = kept.filter(({ id }) => !before.has(id));
  if (own.length > 1) throw new Error(`Kill ${number} left ${own.length} drafts.`);
  const lost = lostEdits(
    edits,
    own.map(({ changes }) => changes.edits),
  );
  const ages = lost.map((edit) => at - edit.at);
  return { edits: edits.length, lostAge: ages.length > 0 ? Math.max(...ages) : undefined };
}

/** Watches drafts over all rounds: none may change or go once its browser is gone. */
export function createWatch() {
  const known = new Map<string, string>();
  const text = ({ changes }: KeptDraft) => JSON.stringify(changes);
  return {
    /** What a kill left; answers how many drafts of earlier rounds are not as they were. */
    look(now: readonly KeptDraft[]): number {
      const still = new Map(now.map((draft) => [draft.id, text(draft)]));
      const spoilt = [...known].filter(([id, before]) => still.get(id) !== before).length;
      for (const [id, changes] of still) known.set(id, changes);
      return spoilt;
    },
  };
}
