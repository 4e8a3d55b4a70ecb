/** A stretch of work that is followed by a pause, in milliseconds: with one more step it still leaves the page part of a frame. */
const SLICE = 5;

/**
 * Runs steps in slices, so that long work does not hold up its page: each `yield` is a place to pause. Undefined when
 * it was overtaken.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isOvertaken: () => boolean = () => false,
): Promise<T | undefined> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return isOvertaken() ? undefined : step.value;
    if (performance.now() - began <= SLICE) continue;
    await pause();
    if (isOvertaken()) return undefined;
    began = performance.now();
  }
}

/** Runs steps without a pause. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Lets the page have its turn: what comes next is a slice of its own. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
