import type { HeldReading } from '../reading/hold-reading';
import type { Reading } from '../reading/read';
import { ROWS } from '../tables/table-headers';

/** New rows or fields from which on a whole reading takes longer than a frame. */
const MANY = 60;
const PARTS = `${ROWS}, input, textarea, select, [role="switch"], [role="combobox"]`;
/** A page that loads comes in parts: time for the next one, in milliseconds. */
const CALM = 100;

/** Readings in slices, for what arrives by the hundred: the page goes on meanwhile. */
export interface ReadAhead {
  isUnderWay(): boolean;
  begin(): void;
  /** What is being read is out of date. */
  drop(): void;
  /** Resolves once nothing is under way, and what was read is taken. */
  ended(): Promise<void>;
}

/** `take` gets what `read` has read, unless it was dropped meanwhile. */
export function readAhead(
  read: () => Promise<HeldReading>,
  take: (reading: Reading) => Promise<void>,
): ReadAhead {
  /** The reading that counts. */
  let underWay: symbol | undefined;
  let last = Promise.resolve();

  async function run(): Promise<void> {
    const mine = Symbol();
    underWay = mine;
    try {
      await new Promise((resolve) => setTimeout(resolve, CALM));
      if (underWay !== mine) return;
      const held = await read();
      if (underWay !== mine) return held.drop();
      underWay = undefined;
      await take(held.take());
    } finally {
      // What failed must not stand in the way of the next one.
      if (underWay === mine) underWay = undefined;
    }
  }

  return {
    isUnderWay: () => underWay !== undefined,
    begin() {
      if (!underWay) last = run();
    },
    drop() {
      underWay = undefined;
    },
    async ended() {
      let seen: unknown;
      do {
        seen = last;
        await seen;
      } while (seen !== last);
    },
  };
}

/** Whether more has come at these nodes than can be read within a frame: rows, or the fields of cards. */
export function haveManyCome(nodes: Iterable<Node>, isKnown: (part: Element) => boolean): boolean {
  let come = 0;
  for (const node of nodes)
    for (const part of outermostParts(node)) if (!isKnown(part) && ++come > MANY) return true;
  return false;
}

/** Without a search through what they hold. */
function* outermostParts(node: Node): Generator<Element> {
  for (let child = (node as Element).firstElementChild; child; child = child.nextElementSibling)
    if (child.matches(PARTS)) yield child;
    else yield* outermostParts(child);
}
