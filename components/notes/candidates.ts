import { contains, intersects, type Rect, rectAt, type Size } from './rect';
import type { Side, Sizes, Spot, Wanted } from './spot';

/** Between a control's outline and its note. */
const GAP = 8;
/** Under and over a control the outline is all the air there is: forms leave about 20 px there. */
const SNUG = 2;
/** Before and behind a mark beside a control, so that it is clear whose it is. */
const AIR = 4;
/** A line narrower than this says too little; its sentence is cut above that. */
const SHORTEST_LINE = 180;
/** A note further from its control, past others of its row, seems to be theirs. */
const FARTHEST = 320;
/** How far a mark may reach over its own control's corner. */
const BITE = 6;
/** What a control's own frame may add to its height. */
const FRAME = 24;

/**
 * The places worth trying for a note, best first: beside the control, under it, in the row's gutter, over it;
 * a whole line before a card, a card before a brief line, and a sign or a mark where no sentence fits.
 */
export function* spotsToTry(
  note: Wanted,
  around: readonly Rect[],
  inside: Rect,
  isText: (rect: Rect) => boolean,
): Generator<Spot> {
  const { sizes, single } = note;
  const own = framed(note.anchor, around);
  const gutter = textEnd(own, rowEnd(own, around), isText) + GAP;
  const lines = single ? [...linesAround({ own, gutter, sizes, around, inside })] : [];
  yield* lines.filter(({ form }) => form === 'line');
  yield* cards(own, gutter, sizes.card, inside);
  yield* lines.filter(({ form }) => form === 'brief');
  yield* small(note, own);
}

/** A control with its frame, where the free part of its row begins, and what there is around it. */
interface Situation {
  own: Rect;
  gutter: number;
  sizes: Sizes;
  around: readonly Rect[];
  inside: Rect;
}

function* linesAround({ own, gutter, sizes, around, inside }: Situation): Generator<Spot> {
  const beside = middle(own, sizes.line);
  yield* lineAt(sizes, 'right', own.right + GAP, beside, around, inside);
  yield* lineAt(sizes, 'below', own.left, own.bottom + SNUG, around, inside);
  if (isNear(own, gutter)) yield* lineAt(sizes, 'gutter', gutter, beside, around, inside);
  yield* lineAt(sizes, 'above', own.left, own.top - SNUG - sizes.line.height, around, inside);
}

const isNear = (own: Rect, gutter: number): boolean => gutter - own.right <= FARTHEST;

function* cards(own: Rect, gutter: number, card: Size, inside: Rect): Generator<Spot> {
  const left = Math.min(own.left, Math.max(own.right, inside.right) - card.width);
  const spots = {
    right: [own.right + GAP, own.top - 2],
    below: [left, own.bottom + SNUG],
    gutter: [gutter, own.top - 2],
    above: [left, own.top - SNUG - card.height],
  } as const;
  for (const side of ['right', 'below', 'gutter', 'above'] as const)
    if (side !== 'gutter' || isNear(own, gutter))
      yield { form: 'card', side, rect: rectAt(...spots[side], card) };
}

/** A sign beside the control; else a mark beside it or, like a badge, on its corner. */
function* small({ sizes, anchor }: Wanted, own: Rect): Generator<Spot> {
  const { sign, mark } = sizes;
  const [top, over] = [middle(own, mark), anchor.top - mark.height + BITE];
  yield { form: 'sign', side: 'right', rect: rectAt(own.right + AIR, middle(own, sign), sign) };
  const airy = { width: mark.width + AIR, height: mark.height };
  yield { form: 'mark', side: 'right', rect: rectAt(own.right + AIR, top, airy) };
  yield { form: 'mark', side: 'corner', rect: rectAt(anchor.right - BITE, over, mark) };
  yield { form: 'mark', side: 'corner', rect: rectAt(anchor.left - mark.width + BITE, over, mark) };
  yield { form: 'mark', side: 'left', rect: rectAt(own.left - AIR - mark.width, top, mark) };
  yield { form: 'mark', side: 'below', rect: rectAt(own.left, own.bottom + SNUG, mark) };
  yield { form: 'mark', side: 'above', rect: rectAt(own.left, own.top - SNUG - mark.height, mark) };
}

/** A line from here to the right, as much of it as there is room for before something stands in its way. */
function* lineAt(
  { line, brief }: Sizes,
  side: Side,
  left: number,
  top: number,
  around: readonly Rect[],
  inside: Rect,
): Generator<Spot> {
  const { height } = line;
  const band: Rect = { left, top, right: inside.right, bottom: top + height };
  const stops = around.filter((block) => block.right > left && intersects(block, band));
  const room = Math.min(inside.right, ...stops.map((block) => block.left - GAP)) - left;
  const width = Math.min(brief.width, room);
  if (line.width <= room) yield { form: 'line', side, rect: rectAt(left, top, line) };
  else if (width >= Math.min(brief.width, SHORTEST_LINE))
    yield { form: 'brief', side, rect: rectAt(left, top, { width, height }) };
}

/** The control with the frame around it that belongs to it, as composed controls have. */
function framed(anchor: Rect, around: readonly Rect[]): Rect {
  const height = anchor.bottom - anchor.top + FRAME;
  const frames = around.filter((rect) => contains(rect, anchor) && rect.bottom - rect.top <= height);
  return frames.reduce(
    (all, rect) => ({
      left: Math.min(all.left, rect.left),
      top: Math.min(all.top, rect.top),
      right: Math.max(all.right, rect.right),
      bottom: Math.max(all.bottom, rect.bottom),
    }),
    anchor,
  );
}

/** Where the last control of the control's row ends. */
const rowEnd = (own: Rect, around: readonly Rect[]): number =>
  around.reduce(
    (end, rect) => (rect.top < own.bottom && rect.bottom > own.top ? Math.max(end, rect.right) : end),
    own.right,
  );

/** A word space apart, text goes on; this far apart, it is another column. */
const APART = 32;
const STEP = 8;
/** A longer text behind a control than this is no label of it. */
const LONGEST_TEXT = 480;

/** Where the text ends that stands right behind the row's last control, as the words of a switch do. */
function textEnd(own: Rect, from: number, isText: (rect: Rect) => boolean): number {
  let end = from;
  for (let left = from; left - end <= APART && left - from < LONGEST_TEXT; left += STEP)
    if (isText({ left, right: left + STEP, top: own.top, bottom: own.bottom })) end = left + STEP;
  return end;
}

const middle = (own: Rect, { height }: Size): number => Math.round((own.top + own.bottom - height) / 2);
