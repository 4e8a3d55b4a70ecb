import type { Layout } from './layout';
import { drawnBox, isNear, isOnTop, metAt, parentOf, viewportOf } from './measure';
import type { Group } from './note';
import { isPressable } from './pressable';
import { intersects, type Rect, type Size, sameRect } from './rect';
import { slotRect } from './slots';
import type { NotesPorts } from './view';

/** Hidden controls looked at after a change: one that comes into view mostly brings the others along. */
const SAMPLE = 20;

/** What happened in the page. */
export interface Change {
  /** Nodes that changed. */
  nodes: readonly Node[];
  /** Something ended its animation, loaded, or changed its size. */
  stirred: boolean;
}

/**
 * Whether a change in the page calls for new places: a flagged control moved, came, went or gave way to another, something
 * changed close to one, or a layer opened over them. A few boxes and at most two probes, so that it can follow every keystroke.
 */
export function isStale(
  layout: Layout,
  { nodes, stirred }: Change,
  anchorOf: NotesPorts['anchorOf'],
  document: Document,
): boolean {
  const viewport = viewportOf(document);
  const { notes, hidden } = layout;
  const [first] = notes;
  // Text alone covers nothing, and asking what is on top takes long on a long page.
  const mayCover = stirred || nodes.some((node) => node.nodeType !== Node.TEXT_NODE);
  return (
    notes.some(({ control, box }) => !isAt(control, box)) ||
    notes.some(({ control }) => nodes.some((node) => isNear(control, node))) ||
    (first !== undefined && mayCover && !isOnTop(first.control, first.box, viewport)) ||
    hidden.findings.slice(0, SAMPLE).some((finding) => anchorOf(finding)) ||
    [...notes, ...hidden.controls.slice(0, SAMPLE)].some((one) => isElsewhere(one, anchorOf)) ||
    hasAppeared(layout, viewport)
  );
}

/** Whether the summary, at the size it has come to, stands on a control or a note that it did not stand on before. */
export function isSummaryOn(
  { notes, slot, controls, crowded }: Layout,
  size: Size,
  document: Document,
): boolean {
  if (crowded) return false;
  const box = slotRect(slot, size, viewportOf(document));
  const taken = [...controls, ...notes.flatMap(({ spot }) => spot?.rect ?? [])];
  return taken.some((rect) => intersects(rect, box));
}

/** Points asked under the summary: a button is wider than the space between two of them. */
const PROBES = 5;

/** Whether a control of the page has come to stand under the summary, as where a drawer opened there. */
export function isUnderSummary(
  { slot, crowded }: Layout,
  size: Size,
  obstacles: Iterable<Element>,
  document: Document,
): boolean {
  if (crowded) return false;
  const box = slotRect(slot, size, viewportOf(document));
  const controls = obstacles instanceof Set ? obstacles : new Set(obstacles);
  const [step, middle] = [size.width / PROBES, (box.top + box.bottom) / 2];
  return Array.from({ length: PROBES }, (_, at) => box.left + step * (at + 0.5)).some((x) => {
    for (let at = metAt(document, x, middle); at; at = parentOf(at))
      if (controls.has(at) || isPressable(at)) return true;
    return false;
  });
}

function hasAppeared({ hidden }: Layout, viewport: Rect): boolean {
  const inView = hidden.controls.slice(0, SAMPLE).flatMap(({ control, box }) => {
    const now = drawnBox(control);
    return now && intersects(now, viewport) ? [{ control, now, moved: !box || !sameRect(box, now) }] : [];
  });
  const covered = inView.find(({ moved }) => !moved);
  return (
    inView.some(({ moved }) => moved) ||
    (covered !== undefined && isOnTop(covered.control, covered.now, viewport))
  );
}

/** Whether its field is shown in another control now, as in a dialog over its row. */
const isElsewhere = (
  { group: { findings }, control }: { group: Group; control: HTMLElement },
  anchorOf: NotesPorts['anchorOf'],
): boolean => findings[0] !== undefined && anchorOf(findings[0]) !== control;

function isAt(control: Element, box: Rect): boolean {
  const now = drawnBox(control);
  return now !== undefined && sameRect(now, box);
}
