import { overlap, type Rect, rectAt, type Size } from './rect';

/** A place of the summary: a side of the page, from which edge it grows, and how far from that edge. */
export interface Slot {
  x: 'left' | 'right';
  y: 'top' | 'bottom';
  offset: number;
}

const MARGIN = 16;
const STEP = 48;

/** Bottom right first, then up along that edge, then the other corners. */
const SLOTS: readonly Slot[] = (
  [
    ['right', 'bottom', 6],
    ['left', 'bottom', 6],
    ['right', 'top', 3],
    ['left', 'top', 3],
  ] as const
).flatMap(([x, y, steps]) =>
  Array.from({ length: steps }, (_, step): Slot => ({ x, y, offset: MARGIN + step * STEP })),
);

/** Where nothing is free, leaving its corner has to save this much covered area: people look for it where it was. */
const AWAY = 30_000;
/** More than any area: a place on a control comes after every place that is on none. */
const COVERS = 1e8;

/**
 * Where the summary stands: where it was while that is free of controls; else where it is free of them and out of the
 * way of notes, in its own corner if it can be; else where it covers least.
 */
export function chooseSlot(
  size: Size,
  viewport: Rect,
  controls: readonly Rect[],
  now: Slot,
  room: readonly Rect[] = [],
): Slot {
  const height = viewport.bottom - viewport.top - 2 * MARGIN;
  let best = now;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of [now, ...SLOTS]) {
    if (slot.offset - MARGIN + size.height > height && slot !== now) continue;
    const rect = slotRect(slot, size, viewport);
    const covered = areaUnder(rect, controls);
    if (covered === 0 && slot === now) return now;
    const away = slot.x === now.x && slot.y === now.y ? 0 : AWAY;
    const cost = (covered > 0 ? COVERS + covered : areaUnder(rect, room)) + away;
    if (cost < least) [best, least] = [slot, cost];
  }
  return best;
}

const areaUnder = (rect: Rect, blocks: readonly Rect[]): number =>
  blocks.reduce((sum, block) => sum + overlap(rect, block), 0);

/** The box the summary takes in a slot. */
export function slotRect({ x, y, offset }: Slot, size: Size, viewport: Rect): Rect {
  const left = x === 'left' ? viewport.left + MARGIN : viewport.right - MARGIN - size.width;
  const top = y === 'top' ? viewport.top + offset : viewport.bottom - offset - size.height;
  return rectAt(left, top, size);
}
