import { inSlices, pause } from '../slices';
import { type SpecReading, type SpecValues, valuesOf } from '../specs/spec-row';
import { rootsIn } from '../tree';
import { type Known, type Reading, readNow } from './read';
import { readSliced } from './read-sliced';
import { unchangedRows, unitsAround, unitsByElement } from './reread-rows';

type KnownOfPage = Omit<Known, 'roots' | 'rowsKept'>;

/** A form that was read, for use a little later. */
export interface HeldReading {
  /** The form as the page shows it now: what was read when nothing has changed since, else read again. */
  take(): Reading;
  /** Reads again what has changed, and what the specifications show, in slices: `take` has little left to do then. */
  catchUp(): Promise<void>;
  /** It will not be taken. */
  drop(): void;
}

const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true };
/** What tells that a field's value may have changed where no node did. */
const TOUCHES = ['input', 'change', 'click'];
/** Specifications whose values are read between two pauses. */
const SPECS_AT_A_TIME = 8;
/** Times that a page which goes on loading is caught up with. */
const TRIES = 3;

/** Reads in slices, and holds what was read. */
export async function readAndHold(
  root: HTMLElement,
  known: () => KnownOfPage,
  rowsKept: () => Known['rowsKept'],
): Promise<HeldReading> {
  await pause();
  const kept = () => ({ ...known(), rowsKept: rowsKept() });
  const held = holdReading(root, await readSliced(root, kept), known);
  await held.catchUp();
  return held;
}

/** Holds a reading while its product is looked up: a page that is still loading goes on meanwhile. */
export function holdReading(root: HTMLElement, first: Reading, known: () => KnownOfPage): HeldReading {
  let held = first;
  /** What changed since `held` began to be read. */
  const changed = new Set<Node>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) changed.add(target);
  };
  /** Where a value may have changed without a node doing so. */
  const touched = new Set<Node>();
  const touch = (event: Event): void => void touched.add(event.composedPath()[0] as Node);
  const observer = new MutationObserver(note);
  const page = root.ownerDocument;
  const watch = (): void => {
    for (const each of rootsIn(root)) observer.observe(each, WATCHED);
  };
  const hasChanged = (): boolean => {
    note(observer.takeRecords());
    return changed.size > 0;
  };

  /** What specifications showed; one in which something changed since is another one in the reading that is taken. */
  const values = new Map<SpecReading, SpecValues>();
  function* valuesAhead(): Generator<void, void> {
    for (const [index, unit] of held.specs.entries()) {
      values.set(unit, valuesOf(unit));
      if (index % SPECS_AT_A_TIME === 0) yield;
    }
  }
  const drop = (): void => {
    observer.disconnect();
    for (const type of TOUCHES) page.removeEventListener(type, touch, true);
  };

  watch();
  for (const type of TOUCHES) page.addEventListener(type, touch, true);
  return {
    drop,
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
      await inSlices(valuesAhead());
      await pause();
    },
    take() {
      const now = hasChanged() ? readNow(root, { ...known(), rowsKept: unchangedRows(held, changed) }) : held;
      drop();
      for (const unit of unitsAround(touched, unitsByElement(now))) values.delete(unit);
      return { ...now, values };
    },
  };
}
