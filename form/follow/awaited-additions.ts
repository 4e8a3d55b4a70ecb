import type { Extent } from '../tables/extent';
import type { Action } from './actions';

/** Specifications that the seller added and that stand on a page of the table where they are not in sight yet. */
export interface AwaitedAdditions {
  note(action: Action): void;
  /** Whether so many rows that nobody knows are what the seller added: `known` specifications were all there were. */
  explain(unknown: number, now: { extent: Extent; known: number; sawAll: boolean }): boolean;
}

/**
 * A table that counts its rows tells: when every page has been seen, Add or Copy was pressed, and the table has more
 * rows than specifications are known, the unknown ones are new.
 */
export function createAwaitedAdditions(): AwaitedAdditions {
  let asked = 0;
  return {
    note({ kind }) {
      if (kind === 'add' || kind === 'copy') asked++;
    },
    explain(unknown, { extent: { total = 0 }, known, sawAll }) {
      if (!sawAll || unknown === 0 || unknown > Math.min(asked, total - known)) return false;
      asked -= unknown;
      return true;
    },
  };
}
