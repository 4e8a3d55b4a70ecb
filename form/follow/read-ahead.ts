import type { HeldReading } from '../reading/hold-reading';
import type { Reading } from '../reading/read';
import { ROWS } from '../tables/table-headers';

/** New rows from which on a whole reading takes longer than a frame. */
const MANY = 60;
/** Readings in slices, for rows that arrive by the hundred: the page goes on meanwhile. */
export interface ReadAhead {
  isUnderWay(): boolean;
  begin(): void;
  /** What is being read is out of date. */
  drop(): void;
}

/** `take` gets what `read` has read, unless it was dropped meanwhile. */
export function readAhead(read: () => Promise<HeldReading>, take: (reading: Reading) => void): ReadAhead {
  let underWay: Promise<HeldReading> | undefined;

  /** Whether this is the reading that counts; it is done with then. */
  function ends(mine: Promise<HeldReading>): boolean {
    if (underWay !== mine) return false;
    underWay = undefined;
    return true;
  }

  async function run(mine: Promise<HeldReading>): Promise<void> {
    underWay = mine;
    try {
      const held = await mine;
      if (ends(mine)) take(held.take());
      else held.drop();
    } finally {
      // What failed must not stand in the way of the next one.
      ends(mine);
    }
  }

  return {
    isUnderWay: () => underWay !== undefined,
    begin() {
      if (!underWay) void run(read());
    },
    drop() {
      underWay = undefined;
    },
  };
}

/** Whether more rows have come at these nodes than can be read within a frame. */
export function haveManyCome(nodes: Iterable<Node>, isKnown: (row: Element) => boolean): boolean {
  let come = 0;
  for (const node of nodes)
    for (const row of outermostRows(node)) if (!isKnown(row) && ++come > MANY) return true;
  return false;
}

/** Without a search through what the rows hold. */
function* outermostRows(node: Node): Generator<Element> {
  for (let child = (node as Element).firstElementChild; child; child = child.nextElementSibling)
    if (child.matches(ROWS)) yield child;
    else yield* outermostRows(child);
}
