/** Until the seller turns to another, the step in view is looked for this often, in milliseconds: a search of the page is no work for every key. */
const STANDS = 2_000;

/** The step, tab or dialog that the page shows, as last looked up. */
export interface StepShown {
  now(): string | undefined;
  /** Another may be in view from now on. */
  turned(): void;
}

export function createStepShown(look: () => string | undefined): StepShown {
  let last: { step: string | undefined; at: number } | undefined;
  return {
    now() {
      const at = Date.now();
      if (!last || Math.abs(at - last.at) > STANDS) last = { step: look(), at };
      return last.step;
    },
    turned() {
      last = undefined;
    },
  };
}
