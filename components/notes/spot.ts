import type { Rect, Size } from './rect';

/**
 * How much a note says: `card` all of it; `line` a sentence and its buttons in one line; `brief` the line without
 * buttons, its sentence cut if need be; `sign` shape and word; `mark` the shape alone.
 */
export const FORMS = ['card', 'line', 'brief', 'sign', 'mark'] as const;
export type Form = (typeof FORMS)[number];
export type Side = 'right' | 'below' | 'gutter' | 'above' | 'left' | 'corner';

/** What a note takes up in each form. */
export type Sizes = Record<Form, Size>;

/** Where a note stands. */
export interface Spot {
  form: Form;
  side: Side;
  rect: Rect;
}

/** A note that needs a place. */
export interface Wanted {
  key: string;
  anchor: Rect;
  sizes: Sizes;
  /** Says one thing, so that a line can hold it. */
  single: boolean;
  /** The part of the viewport it may stand in, when not all of it. */
  within?: Rect;
  /** Where it stood before: kept when it is still free, so that notes do not jump. */
  before?: Spot;
}
