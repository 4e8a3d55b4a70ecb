import { groupByControl } from './groups';
import { type InView, lookAround } from './in-view';
import { layerOf, topLayers } from './layers';
import { drawnBox, isBordered, isOnTop, viewportOf } from './measure';
import type { Group } from './note';
import { type Rect, sameRect } from './rect';
import type { NoteFinding, NotesPorts } from './view';

/** A flagged control in view. */
export interface Seen {
  group: Group;
  control: HTMLElement;
  box: Rect;
  /** The control draws a border of its own for the outline to lie on. */
  bordered: boolean;
  /** The dialog or drawer it stands in, with its box: its notes stay in there too. */
  over?: Element;
  layer?: Rect;
}

/** What there is to know of the page before notes find their places. */
export interface Survey {
  viewport: Rect;
  seen: readonly Seen[];
  hidden: Hidden;
  surroundings: Surroundings;
}

/** What the page shows, seen with these layers on top. */
export interface Surroundings extends InView {
  layers: ReadonlySet<Element>;
}

/** What an earlier survey saw and nothing has changed since. */
interface Known {
  seen: readonly Seen[];
  surroundings: Surroundings | undefined;
}

/** What has no note in view, and may come into view. */
export interface Hidden {
  /** Flagged controls out of view or under something, with their boxes. */
  controls: readonly { group: Group; control: HTMLElement; box: Rect | undefined }[];
  /** Findings whose control is not in the page now. */
  findings: readonly NoteFinding[];
}

/** Reads the page, all at once, and writes nothing. A control that is where it was `known` to be in view still is. */
export function survey(
  findings: readonly NoteFinding[],
  ports: NotesPorts,
  document: Document,
  known: Known,
): Survey {
  const viewport = viewportOf(document);
  const { groups, lost } = groupByControl(findings, ports.anchorOf);
  const controls: Hidden['controls'][number][] = [];
  const seen: Seen[] = [];
  for (const [control, group] of groups) {
    const box = drawnBox(control);
    const before = known.seen.find((one) => one.control === control);
    if (box && before && sameRect(before.box, box)) {
      const { bordered, over, layer } = before;
      seen.push({ group, control, box, bordered, ...(over && layer && { over, layer }) });
    } else if (!box || !isOnTop(control, box, viewport)) controls.push({ group, control, box });
    else {
      const over = layerOf(control);
      const within = over && { over, layer: over.getBoundingClientRect() };
      seen.push({ group, control, box, bordered: isBordered(control), ...within });
    }
  }
  const layers = new Set(seen.flatMap(({ over }) => over ?? []));
  const surroundings =
    known.surroundings && sameSet(known.surroundings.layers, layers)
      ? known.surroundings
      : around(layers, ports.obstacles(), viewport, document);
  return { viewport, seen, hidden: { controls, findings: lost }, surroundings };
}

const sameSet = (one: ReadonlySet<Element>, other: ReadonlySet<Element>): boolean =>
  one.size === other.size && [...one].every((element) => other.has(element));

function around(
  layers: ReadonlySet<Element>,
  obstacles: Iterable<Element>,
  viewport: Rect,
  document: Document,
): Surroundings {
  const roots = layers.size > 0 ? topLayers(layers, document) : [document.documentElement];
  const controls = obstacles instanceof Set ? obstacles : new Set(obstacles);
  return { ...lookAround(roots, controls, viewport), layers };
}
