import { obstaclesIn } from './form-parts';
import { type Owner, ownersOf } from './owners';
import type { Reading } from './read';
import { rereadRows, withRows } from './reread-rows';
import type { SpecReading } from './spec-row';

/** The latest reading, with what is looked up in it between two looks. */
export interface CurrentReading {
  get(): Reading;
  /** Which field an element of the page belongs to. */
  ownerOf(node: Node): Owner | undefined;
  /** Elements that notes must stay clear of. */
  obstacles(): ReadonlySet<Element>;
  set(next: Reading): void;
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
  let owners = ownersOf(first);
  let obstacles: ReadonlySet<Element> | undefined;

  return {
    get: () => reading,
    ownerOf: (node) => owners.of(node),
    obstacles: () => {
      obstacles ??= obstaclesIn(reading);
      return obstacles;
    },
    set(next) {
      reading = next;
      owners = ownersOf(next);
      obstacles = undefined;
    },
    renew(nodes, areStill) {
      const rows = rereadRows(reading, nodes);
      const next = rows && withRows(reading, rows);
      const units = rows?.map(({ now }) => now);
      if (!units || !next || !areStill(units)) return undefined;
      reading = next;
      for (const { was, now } of rows) owners.renew(was, now);
      obstacles = undefined;
      return units;
    },
  };
}
