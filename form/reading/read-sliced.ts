import { inSlices } from '../slices';
import { rootsIn } from '../tree';
import { type Known, type Reading, readingSteps, readNow } from './read';

/** Readings that may be overtaken by the page before one is taken in one go. */
const TRIES = 3;
/** A page that is drawing itself gets this much time before it is read again, in milliseconds. */
const CALM = 50;

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
      const reading = await inSlices(readingSteps(root, { ...known(), roots }), isOvertaken);
      if (reading) return reading;
      await new Promise((resolve) => setTimeout(resolve, CALM));
    }
  } finally {
    observer.disconnect();
  }
  return readNow(root, known());
}
