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
  /** The dialog or drawer it stands in: its notes stay in there too. */
  layer?: Rect;
}

/** What there is to know of the page before notes find their places. */
export interface Survey extends InView {
  viewport: Rect;
  seen: readonly Seen[];
  hidden: Hidden;
}

/** What has no note in view, and may come into view. */
export interface Hidden {
  /** Flagged controls out of view or under something, with their boxes. */
  controls: readonly { control: HTMLElement; box: Rect | undefined }[];
  /** Findings whose control is not in the page now. */
  findings: readonly NoteFinding[];
}

/** Reads the page, all at once, and writes nothing. A control that is where it was `known` to be in view still is. */
export function survey(
  findings: readonly NoteFinding[],
  ports: NotesPorts,
  document: Document,
  known: readonly Seen[],
): Survey {
  const viewport = viewportOf(document);
  const { groups, lost } = groupByControl(findings, ports.anchorOf);
  const controls: Hidden['controls'][number][] = [];
  const layers = new Set<Element>();
  const seen: Seen[] = [];
  for (const [control, group] of groups) {
    const box = drawnBox(control);
    const before = known.find((one) => one.control === control)?.box;
    if (!box || !((before && sameRect(before, box)) || isOnTop(control, box, viewport))) {
      controls.push({ control, box });
      continue;
    }
    const layer = layerOf(control);
    if (layer) layers.add(layer);
    const within = layer && { layer: layer.getBoundingClientRect() };
    seen.push({ group, control, box, bordered: isBordered(control), ...within });
  }
  const roots = layers.size > 0 ? topLayers(layers, document) : [document.documentElement];
  const obstacles = ports.obstacles();
  const inView = lookAround(roots, obstacles instanceof Set ? obstacles : new Set(obstacles), viewport);
  return { ...inView, viewport, seen, hidden: { controls, findings: lost } };
}
