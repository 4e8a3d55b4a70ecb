import { rootsIn } from './tree';

/** Something that was read from the page, for use a little later. */
export interface HeldReading<T> {
  /** What the page shows now: what was read when nothing has changed since, else read again. */
  take(): T;
  /** Reads again what has changed, in its own time: `take` has little left to do then. */
  catchUp(read: () => Promise<T>): Promise<void>;
}

/** Holds a reading while its product is looked up: a page that is still loading goes on meanwhile. */
export function holdReading<T>(root: HTMLElement, reading: T, readAgain: () => T): HeldReading<T> {
  let held = reading;
  let changed = false;
  /** What comes and goes makes a reading in slices begin again by itself. */
  let isCatchingUp = false;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= records.some(({ type }) => type === 'attributes' || !isCatchingUp);
  };
  const observer = new MutationObserver(note);
  const watch = (): void => {
    for (const each of rootsIn(root))
      observer.observe(each, { subtree: true, childList: true, attributes: true });
  };
  watch();
  return {
    async catchUp(read) {
      note(observer.takeRecords());
      if (!changed) return;
      changed = false;
      isCatchingUp = true;
      held = await read();
      note(observer.takeRecords());
      isCatchingUp = false;
      watch();
    },
    take() {
      note(observer.takeRecords());
      observer.disconnect();
      return changed ? readAgain() : held;
    },
  };
}
