import { countChanges } from './changes';
import type { Changes } from './draft';
import { same } from './same';

/** Whether a form opened with what a draft had kept: then it is the same work going on. Keys of added specifications differ. */
export const sameChanges = (kept: Changes | undefined, now: Changes): boolean =>
  kept !== undefined && countChanges(now) > 0 && same(comparable(kept), comparable(now));

const comparable = ({ edits, added, removed }: Changes) => ({
  edits,
  added: added.map(({ fields }) => fields),
  removed: [...removed].sort(),
});
