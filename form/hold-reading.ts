import { rootsIn } from './tree';

/** Something that was read from the page, for use a little later. */
export interface HeldReading<T> {
  /** What the page shows now: what was read when nothing has changed since, else read again. */
  take(): T;
}

/** Holds a reading while its product is looked up: a page that is still loading goes on meanwhile. */
export function holdReading<T>(root: HTMLElement, reading: T, readAgain: () => T): HeldReading<T> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  for (const each of rootsIn(root))
    observer.observe(each, { subtree: true, childList: true, attributes: true });
  return {
    take() {
      changed ||= observer.takeRecords().length > 0;
      observer.disconnect();
      return changed ? readAgain() : reading;
    },
  };
}
