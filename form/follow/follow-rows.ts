import type { SpecReading } from '../specs/spec-row';
import { type Action, bringsRows } from './actions';
import type { CurrentReading } from './current-reading';
import type { SpecKeys } from './spec-keys';

/** The rows of a followed form between two readings of all of it. */
export interface RowFollower {
  /** Takes the rows around these nodes; false where more than them came or went. */
  take(nodes: ReadonlySet<Node>): boolean;
  /** Whether rows that stayed show other specifications now: the rows of these nodes, or after a move any. */
  showOthers(nodes: Iterable<Node>): boolean;
}

interface Followed {
  current: CurrentReading;
  keys: SpecKeys;
  /** What the seller did last. */
  action(): Action | undefined;
  /** Something is being edited whose row tells nothing now, or less than the whole. */
  isEditing(): boolean;
  take(units: readonly SpecReading[]): void;
}

export function followRows({ current, keys, action, isEditing, take }: Followed): RowFollower {
  return {
    take(nodes) {
      if (nodes.size === 0) return true;
      const units = isEditing() ? undefined : current.renew(nodes, keys.areStill);
      if (units) take(units);
      return units !== undefined;
    },
    showOthers(nodes) {
      const last = action();
      if (last && bringsRows(last)) return !keys.areStill(keys.units());
      const touched = new Set([...nodes].map(keys.keyAt));
      return !keys.areStill(
        [...touched].flatMap((key) => (key === undefined ? [] : (keys.unitOf(key) ?? []))),
      );
    },
  };
}
