import { atOnce, inSlices, pause } from '../slices';

/** Readings that are taken in slices, one at a time. */
export interface Taking {
  /** Takes one in slices, behind what is left of the one before. */
  begin(steps: Generator<void, void>): Promise<void>;
  /** Takes the rest at once: something happens that counts on it. */
  finish(): void;
  /** What is left of it is not wanted any more. */
  drop(): void;
}

export function createTaking(): Taking {
  let underWay: Generator<void, void> | undefined;

  function finish(): void {
    const rest = underWay;
    underWay = undefined;
    if (rest) atOnce(rest);
  }

  return {
    finish,
    drop() {
      underWay?.return();
      underWay = undefined;
    },
    async begin(steps) {
      finish();
      underWay = steps;
      await pause();
      await inSlices(steps);
      if (underWay === steps) underWay = undefined;
    },
  };
}
