import { type Known, type Reading, readNow } from './read';
import { readSliced } from './read-sliced';
import { unchangedRows } from './reread-rows';
import { rootsIn } from './tree';

/** A form that was read, for use a little later. */
export interface HeldReading {
  /** The form as the page shows it now: what was read when nothing has changed since, else read again. */
  take(): Reading;
  /** Reads again what has changed, in slices: `take` has little left to do then. */
  catchUp(): Promise<void>;
}

const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true };
/** Times that a page which goes on loading is caught up with. */
const TRIES = 3;

/** Holds a reading while its product is looked up: a page that is still loading goes on meanwhile. */
export function holdReading(
  root: HTMLElement,
  first: Reading,
  known: () => Omit<Known, 'roots' | 'rowsKept'>,
): HeldReading {
  let held = first;
  /** What changed since `held` began to be read. */
  const changed = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) changed.add(target);
  };
  const observer = new MutationObserver(note);
  const watch = (): void => {
    for (const each of rootsIn(root)) observer.observe(each, WATCHED);
  };
  const hasChanged = (): boolean => {
    note(observer.takeRecords());
    return changed.size > 0;
  };

  watch();
  return {
    async catchUp() {
      for (let tries = 0; tries < TRIES && hasChanged(); tries++) {
        const before = new Set<Node>();
        const knownNow = (): Known => {
          note(observer.takeRecords());
          for (const node of changed) before.add(node);
          changed.clear();
          return { ...known(), rowsKept: unchangedRows(held, before) };
        };
        held = await readSliced(root, knownNow);
        watch();
      }
    },
    take() {
      const now = hasChanged() ? readNow(root, { ...known(), rowsKept: unchangedRows(held, changed) }) : held;
      observer.disconnect();
      return now;
    },
  };
}
