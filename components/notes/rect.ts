/** A box in the viewport's coordinates, in CSS pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The box of this size with its top left corner here. */
export const rectAt = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Whether two boxes share area; boxes that only touch do not. */
export const intersects = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether `inner` lies within `outer`, edges included. */
export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Whether two boxes are in the same place. */
export const sameRect = (a: Rect, b: Rect): boolean => contains(a, b) && contains(b, a);

/** The area two boxes share. */
export const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** The box that two boxes share. */
export const shared = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The box moved by a distance. */
export const shifted = (rect: Rect, dx: number, dy: number): Rect => ({
  left: rect.left + dx,
  top: rect.top + dy,
  right: rect.right + dx,
  bottom: rect.bottom + dy,
});

/** The box with every edge moved inwards; outwards when negative. */
export const inset = (rect: Rect, by: number): Rect => ({
  left: rect.left + by,
  top: rect.top + by,
  right: rect.right - by,
  bottom: rect.bottom - by,
});
