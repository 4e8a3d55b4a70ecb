import { isForPressing } from './hand';
import { plain } from './page-text';

/** How much wider than high a switch is, how wide at most, and how high at least where only its shape tells, in pixels. */
const SLIMMEST = 1.4;
const WIDEST_SHAPE = 3.5;
const WIDEST = 100;
const LOWEST = 10;
/** A box with round ends: its corners are nearly half as round as it is high. */
const ROUND = 0.4;
/** How high a knob is in its box, and how much wider than high. */
const SMALLEST_KNOB = 0.5;
const WIDEST_KNOB = 1.3;

/** Whether a box has the shape of a switch; an icon is square. */
export const isSlim = ({ width, height }: DOMRect): boolean =>
  height > 0 && width >= height * SLIMMEST && width <= Math.min(WIDEST, height * WIDEST_SHAPE);

/** Whether an element holds one empty part and no text: told without asking for its layout. */
export function mayHoldKnob(element: Element): boolean {
  const knob = element.firstElementChild;
  return (
    knob !== null &&
    element.childElementCount === 1 &&
    knob.firstChild === null &&
    /^(?:div|span|b|i|em|a|button|label)$/.test(element.localName) &&
    plain(element.textContent) === ''
  );
}

/** Whether an element is drawn as a switch: round ends, the hand over it, and a round knob at one of them. */
export function isPill(element: HTMLElement): boolean {
  const page = element.ownerDocument.defaultView;
  if (!page || !mayHoldKnob(element)) return false;
  const box = element.getBoundingClientRect();
  const { height } = box;
  if (height < LOWEST || !isSlim(box) || !isForPressing(element)) return false;
  if (!isRound(page.getComputedStyle(element).borderTopLeftRadius, height)) return false;
  const knob = element.firstElementChild as HTMLElement;
  const own = knob.getBoundingClientRect();
  return (
    own.height >= height * SMALLEST_KNOB &&
    own.height <= height &&
    own.width <= own.height * WIDEST_KNOB &&
    isRound(page.getComputedStyle(knob).borderTopLeftRadius, own.height)
  );
}

/** Whether the knob stands at the far end. */
export function isKnobAtEnd(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const knob = (element.firstElementChild ?? element).getBoundingClientRect();
  const isRight = knob.left + knob.right > box.left + box.right;
  return isRight === (getComputedStyle(element).direction !== 'rtl');
}

/** A radius in pixels or in per cent of what it rounds. */
const isRound = (radius: string, height: number): boolean =>
  Number.parseFloat(radius) >= (radius.includes('%') ? ROUND * 100 : height * ROUND);
