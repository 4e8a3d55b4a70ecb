import { overlap, type Rect, rectAt, type Size } from './rect';

/** Between a control and what unfolds beside it: its outline. */
const GAP = 3;

/**
 * Where a note that the seller opened unfolds: at its sign or its control, inside the viewport, off its own control,
 * and over as little as possible of what others there are.
 */
export function unfoldAt(
  sign: Rect,
  size: Size,
  anchor: Rect,
  obstacles: readonly Rect[],
  viewport: Rect,
): Rect {
  const lefts = [sign.left, anchor.left, sign.right - size.width, anchor.right - size.width];
  const under = anchor.bottom + GAP;
  const over = anchor.top - GAP - size.height;
  const spots = [sign.top, sign.bottom - size.height, under, over].flatMap((top) =>
    lefts.map((left) => within(rectAt(left, top, size), viewport)),
  );
  // The way to it takes presses as well, and must not lie across the control.
  const taken = (rect: Rect, block: Rect) => overlap(rect, block) + overlap(bridge(sign, rect), block);
  const cost = (rect: Rect) =>
    taken(rect, anchor) * 1000 + obstacles.reduce((sum, block) => sum + taken(rect, block), 0);
  return spots.reduce((best, rect) => (cost(rect) < cost(best) ? rect : best));
}

/** The way the pointer takes from the sign to what unfolded over or under it, so that it can be taken without folding it. */
export const bridge = (sign: Rect, card: Rect): Rect => ({
  left: sign.left,
  top: Math.min(sign.top, card.bottom),
  right: sign.right,
  bottom: Math.max(sign.bottom, card.top),
});

/** The box moved inside the viewport. */
function within(rect: Rect, viewport: Rect): Rect {
  const { left, top, right, bottom } = rect;
  const x = Math.max(viewport.left, Math.min(left, viewport.right - (right - left)));
  const y = Math.max(viewport.top, Math.min(top, viewport.bottom - (bottom - top)));
  return rectAt(x, y, { width: right - left, height: bottom - top });
}
