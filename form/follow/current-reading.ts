import type { Reading } from '../reading/read';
import { rereadRows, unitsAround, unitsByElement, withRows } from '../reading/reread-rows';
import type { SpecReading } from '../specs/spec-row';
import { obstaclesIn } from './form-parts';
import { type Owner, ownersOf } from './owners';

/** The latest reading, with what is looked up in it between two looks. */
export interface CurrentReading {
  get(): Reading;
  /** Which field an element of the page belongs to. */
  ownerOf(node: Node): Owner | undefined;
  /** Elements that notes must stay clear of. */
  obstacles(): ReadonlySet<Element>;
  set(next: Reading): void;
  /** Takes note of what changed in the page. */
  note(nodes: Iterable<Node>): void;
  /** The rows in which nothing changed since they were read. */
  rowsKept(): ReadonlyMap<Node, SpecReading>;
  /**
   * Reads again the rows around these nodes and gives them back; undefined, and nothing is taken, when more than that
   * changed or the rows do not show what they did.
   */
  renew(
    nodes: Iterable<Node>,
    areStill: (units: readonly SpecReading[]) => boolean,
  ): readonly SpecReading[] | undefined;
}

export function createCurrentReading(first: Reading): CurrentReading {
  let reading = first;
  const owners = ownersOf(first);
  let units = unitsByElement(first);
  const stale = new WeakSet<SpecReading>();
  let obstacles: ReadonlySet<Element> | undefined;

  function take(next: Reading): void {
    reading = next;
    owners.set(next);
    units = unitsByElement(next);
    obstacles = undefined;
  }

  return {
    get: () => reading,
    ownerOf: (node) => owners.of(node),
    obstacles: () => {
      obstacles ??= obstaclesIn(reading);
      return obstacles;
    },
    set: take,
    note(nodes) {
      for (const unit of unitsAround(nodes, units)) stale.add(unit);
    },
    rowsKept: () =>
      new Map(reading.specs.flatMap((unit) => (stale.has(unit) ? [] : [[unit.element, unit] as const]))),
    renew(nodes, areStill) {
      const rows = rereadRows(units, nodes);
      const next = rows && withRows(reading, rows);
      const again = rows?.map(({ now }) => now);
      if (!again || !next || !areStill(again)) return undefined;
      take(next);
      return again;
    },
  };
}
