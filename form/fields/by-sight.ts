import type { Control } from '../controls/control';
import type { LabelHit } from '../naming/label-hits';
import { isShown } from '../tree';
import type { Claim } from './claims';

/** How far a label may stand from its control, in pixels: left of it on its line, or above it. */
const FAR_LEFT = 400;
const FAR_ABOVE = 48;

/**
 * The last resort, for layouts that place labels and controls apart in the tree: the label that a person sees beside
 * or above a control, when each is the nearest to the other. Labels that already have a control take no part.
 */
export function claimsBySight(
  controls: readonly Control[],
  claims: readonly Claim[],
  hits: readonly LabelHit[],
): Claim[] {
  const taken = new Set(claims.map(({ clue }) => clue.field));
  const labels = hits.filter(
    ({ element, meaning }) => meaning.kind === 'field' && !taken.has(meaning.field) && isShown(element),
  );
  if (labels.length === 0 || controls.length === 0) return [];
  const labelRects = labels.map(({ element }) => element.getBoundingClientRect());
  const rects = controls.map(({ element }) => element.getBoundingClientRect());
  return controls.flatMap((control, index) => {
    const rect = rects[index] as DOMRect;
    const label = nearest(labelRects, (one) => distance(one, rect));
    if (label === undefined || nearest(rects, (one) => distance(labelRects[label] as DOMRect, one)) !== index)
      return [];
    const meaning = labels[label]?.meaning;
    return meaning?.kind === 'field' ? [{ control, clue: { field: meaning.field } }] : [];
  });
}

function nearest(rects: readonly DOMRect[], far: (rect: DOMRect) => number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  rects.forEach((rect, index) => {
    const here = far(rect);
    if (here < least) [best, least] = [index, here];
  });
  return best;
}

/** From a label to a control it could name; infinite where it could not. */
function distance(label: DOMRect, control: DOMRect): number {
  if (label.width === 0 || control.width === 0) return Number.POSITIVE_INFINITY;
  const middle = (label.top + label.bottom) / 2;
  const left = control.left - label.right;
  // A label starts at its control's first line, however tall the control is.
  if (
    middle > control.top - label.height / 2 &&
    middle < Math.max(control.top + 40, control.top + label.height) &&
    left > -4
  ) {
    return left < FAR_LEFT ? left : Number.POSITIVE_INFINITY;
  }
  const above = control.top - label.bottom;
  const overlaps = label.left < control.right && label.right > control.left;
  return overlaps && above >= -4 && above < FAR_ABOVE ? FAR_LEFT + above : Number.POSITIVE_INFINITY;
}
