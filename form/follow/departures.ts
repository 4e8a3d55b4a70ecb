import type { ButtonKind } from '../labels';
import { opensOrCloses } from '../parts/opener';
import type { Extent } from '../tables/extent';
import { shortText } from '../tree';
import { type Action, bringsRows, isRecent } from './actions';
import type { DeletionRequest } from './deletion-request';

/** One look at the specifications in the page: which they are, and how many there could be. */
export interface Look {
  keys: readonly string[];
  extent: Extent;
}

/** What becomes of a specification that is not in the page any more. */
export type Departure = 'deleted' | 'given-way' | 'out-of-sight';

/** What tells a deleted row from one out of sight. */
export interface Evidence {
  request: DeletionRequest;
  action: Action | undefined;
  keyAt(node: Node): string | undefined;
  isNew(key: string): boolean;
  nameAt(key: string): string;
  /** The seller changed something since the form opened. */
  isEdited: boolean;
}

/** What may put a row elsewhere: a new one that was kept may stand on another page. */
const NOT_DELETING: readonly ButtonKind[] = ['edit', 'copy', 'confirm'];

/** Judges every specification that left between two looks. Without evidence nothing is deleted. */
export function departuresBetween(was: Look, now: Look, evidence: Evidence): Map<string, Departure> {
  const { request, action } = evidence;
  const left = was.keys.filter((key) => !now.keys.includes(key));
  const counted =
    was.extent.total !== undefined && now.extent.total !== undefined
      ? was.extent.total - now.extent.total
      : undefined;
  const wholly = was.extent.whole && now.extent.whole;
  const isAccounted = counted === undefined ? wholly : counted === left.length;
  // A deletion whose rows could not be told: what left at once, and is missing from the count or the whole table.
  const isAsked = request.isOpen() || left.some((key) => request.covers(key));
  const oneLess = wholly && now.keys.length === was.keys.length - 1;
  const pressed = isRecent(action) && !bringsRows(action) ? evidence.keyAt(action.target) : undefined;
  const opens =
    pressed !== undefined &&
    action !== undefined &&
    ((action.kind !== undefined && NOT_DELETING.includes(action.kind)) ||
      opensOrCloses(action.target) ||
      // Nobody deletes by pressing the name.
      shortText(action.target) === evidence.nameAt(pressed));

  const judge = (key: string): Departure => {
    if (request.covers(key) || (isAsked && isAccounted)) return 'deleted';
    if (key === pressed && !opens && ((counted ?? 0) > 0 || oneLess || evidence.isNew(key))) return 'deleted';
    return now.extent.whole && !evidence.isEdited ? 'given-way' : 'out-of-sight';
  };
  return new Map(left.map((key) => [key, judge(key)]));
}
