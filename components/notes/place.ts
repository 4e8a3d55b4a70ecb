import { spotsToTry } from './candidates';
import { contains, inset, intersects, type Rect, shared } from './rect';
import type { Spot, Wanted } from './spot';

/** Kept between a note and the edge of the viewport. */
const MARGIN = 4;

/**
 * A place for each note, in the given order: inside the viewport, off every obstacle and off every other note.
 * A note that finds none is absent. `taken` refuses places for reasons of looks, such as text underneath.
 */
export function placeNotes(
  wanted: readonly Wanted[],
  obstacles: readonly Rect[],
  viewport: Rect,
  taken: (rect: Rect) => boolean = () => false,
): Map<string, Spot> {
  const blocks = obstacles.filter((obstacle) => intersects(obstacle, viewport));
  const spots = new Map<string, Spot>();
  for (const note of wanted) {
    const { anchor, before } = note;
    const inside = inset(note.within ? shared(viewport, note.within) : viewport, MARGIN);
    const others = wanted.map((other) => other.anchor).filter((rect) => !contains(rect, anchor));
    const around = [...blocks, ...others, ...[...spots.values()].map(({ rect }) => rect)];
    const foreign = around.filter((block) => !isOwn(block, anchor));
    const free = ({ rect, form, side }: Spot) =>
      contains(inside, rect) &&
      !(side === 'corner' ? foreign : around).some((block) => intersects(block, rect)) &&
      (form === 'mark' || !taken(rect));
    const clear = (spot: Spot) => free(spot) && !taken(spot.rect);
    const tries = [...spotsToTry(note, around, inside, taken)];
    const stayed = tries.filter(
      (spot) => isSentence(spot) && spot.form === before?.form && spot.side === before.side,
    );
    // A mark on text is better than none, and worse than a mark elsewhere.
    const spot = stayed.find(clear) ?? tries.find(clear) ?? tries.find(free);
    if (spot) spots.set(note.key, spot);
  }
  return spots;
}

/** The control itself, or its frame or field, given as an obstacle. */
function isOwn(block: Rect, anchor: Rect): boolean {
  return contains(block, anchor) || (contains(anchor, block) && area(block) * 2 > area(anchor));
}

const area = ({ left, top, right, bottom }: Rect): number => (right - left) * (bottom - top);

/** Signs and marks make way for a sentence as soon as there is room. */
const isSentence = ({ form }: Spot): boolean => form !== 'sign' && form !== 'mark';
