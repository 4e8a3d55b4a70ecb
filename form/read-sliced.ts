import { type Known, type Reading, readingSteps, readNow } from './read';
import { rootsIn } from './tree';

/** Longest stretch of work between two pauses, in milliseconds: half a frame is the page's. */
const SLICE = 8;
/** Readings that may be overtaken by the page before one is taken in one go. */
const TRIES = 3;

/** Reads in slices, so that a long form does not hold up its page. What comes or goes meanwhile makes it begin again. */
export async function readSliced(
  root: HTMLElement,
  known: () => Omit<Known, 'roots'> = () => ({}),
): Promise<Reading> {
  let overtaken = false;
  const observer = new MutationObserver(() => {
    overtaken = true;
  });
  const isOvertaken = (): boolean => overtaken || observer.takeRecords().length > 0;
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const roots = [...rootsIn(root)];
      for (const each of roots) observer.observe(each, { childList: true, subtree: true });
      overtaken = false;
      const reading = await readOnce(readingSteps(root, { ...known(), roots }), isOvertaken);
      if (reading) return reading;
    }
  } finally {
    observer.disconnect();
  }
  return readNow(root, known());
}

/** Undefined when it was overtaken. */
async function readOnce(
  steps: Generator<void, Reading>,
  isOvertaken: () => boolean,
): Promise<Reading | undefined> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return isOvertaken() ? undefined : step.value;
    if (performance.now() - began <= SLICE) continue;
    await pause();
    if (isOvertaken()) return undefined;
    began = performance.now();
  }
}

/** Lets the page have its turn. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
