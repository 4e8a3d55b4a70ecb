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
    async begin(steps) {
      finish();
      underWay = steps;
      const isOver = (): boolean => underWay !== steps;
      await pause();
      if (isOver()) return;
      await inSlices(steps, isOver);
      if (!isOver()) underWay = undefined;
    },
    finish,
    drop() {
      underWay = undefined;
    },
  };
}
