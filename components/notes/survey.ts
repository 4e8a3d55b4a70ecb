import { groupByControl } from './groups';
import { boxesIn, isBordered, parentOf, viewportOf, visibleBox } from './measure';
import type { Group } from './note';
import type { Rect } from './rect';
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
export interface Survey {
  viewport: Rect;
  seen: readonly Seen[];
  /** How many controls are flagged, in view or not. */
  flagged: number;
  /** Boxes of everything that no note may cover. */
  controls: readonly Rect[];
}

/** Reads the page, all at once, and writes nothing. */
export function survey(findings: readonly NoteFinding[], ports: NotesPorts, document: Document): Survey {
  const viewport = viewportOf(document);
  const groups = groupByControl(findings, ports.anchorOf);
  const layers = new Set<Element>();
  const seen: Seen[] = [];
  for (const [control, group] of groups) {
    const box = visibleBox(control, viewport);
    if (!box) continue;
    const layer = layerOf(control);
    if (layer) layers.add(layer);
    const within = layer && { layer: layer.getBoundingClientRect() };
    seen.push({ group, control, box, bordered: isBordered(control), ...within });
  }
  const all = ports.obstacles();
  const controls = boxesIn(layers.size > 0 ? uncovered(all, layers, viewport) : all, viewport);
  return { viewport, seen, flagged: groups.size, controls };
}

/** Behind a dialog nothing can be covered any more. */
function* uncovered(elements: Iterable<Element>, layers: ReadonlySet<Element>, viewport: Rect) {
  for (const element of elements)
    if (ancestors(element).some((one) => layers.has(one)) || visibleBox(element, viewport)) yield element;
}

const layerOf = (control: Element): Element | undefined =>
  ancestors(control).find((one) =>
    one.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'),
  ) ??
  ancestors(control).find((one) => one.ownerDocument.defaultView?.getComputedStyle(one).position === 'fixed');

function ancestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) path.push(at);
  return path;
}
