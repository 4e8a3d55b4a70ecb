/** Data that comes in parts pauses for less than this, in milliseconds. */
const QUIET = 600;

/** Whether a form's data is still on its way. */
export interface ArrivingData {
  /** Some has come. */
  came(): void;
  /** Resolves when none has come for a while. */
  atRest(): Promise<void>;
}

export function createArrivingData(): ArrivingData {
  let arrived = 0;
  return {
    came() {
      arrived++;
    },
    async atRest() {
      let seen = -1;
      while (seen !== arrived) {
        seen = arrived;
        await new Promise((resolve) => setTimeout(resolve, QUIET));
      }
    },
  };
}
