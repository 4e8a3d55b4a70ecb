import type { Extent } from '../tables/extent';
import type { Action } from './actions';

/** Specifications that the seller added and that stand on a page of the table where they are not in sight yet. */
export interface AwaitedAdditions {
  note(action: Action): void;
  /** Whether so many rows that nobody knows are what the seller added: `known` specifications were all there were. */
  explain(unknown: number, now: { extent: Extent; known: number; sawAll: boolean }): boolean;
  /** Whether so many unknown rows that cannot have been released are what the seller added, on any page. */
  explainUnreleased(unknown: number): boolean;
  /** Whether any are. */
  areAny(): boolean;
  /** One was added in sight. */
  came(): void;
}

/**
 * A table that counts its rows tells: when every page has been seen, Add or Copy was pressed, and the table has more
 * rows than specifications are known, the unknown ones are new.
 */
export function createAwaitedAdditions(): AwaitedAdditions {
  let asked = 0;
  let last: Action['kind'];
  const take = (count: number): boolean => {
    asked = Math.max(0, asked - count);
    return true;
  };
  return {
    note({ kind }) {
      if (kind === 'add' || kind === 'copy') asked++;
      // What was to be added was thought better of.
      if (kind === 'cancel' && last === 'add') take(1);
      last = kind ?? last;
    },
    explain(unknown, { extent: { total = 0 }, known, sawAll }) {
      if (!sawAll || unknown === 0 || unknown > Math.min(asked, total - known)) return false;
      return take(unknown);
    },
    explainUnreleased: (unknown) => unknown > 0 && unknown <= asked && take(unknown),
    areAny: () => asked > 0,
    came: () => take(1),
  };
}
