import type { Unfolded } from './finding';
import type { gauge } from './gauge';
import { drawnBox, isNear, isOnTop, viewportOf } from './measure';
import type { Group } from './note';
import { placeNotes } from './place';
import { inset, intersects, type Rect, type Size, sameRect, shifted } from './rect';
import { chooseSlot, type Slot, slotRect } from './slots';
import type { Spot, Wanted } from './spot';
import { type Seen, survey } from './survey';
import { unfoldAt } from './unfold';
import type { NoteFinding, NotesPorts } from './view';

/** A flagged control in view, with its note where one found a place. */
export interface Standing extends Seen {
  /** The note's place while nothing in it is unfolded. */
  rest?: Spot;
  spot?: Spot;
  /** Unfolds from less than a card for as long as the pointer or focus is on it. */
  opened?: boolean;
}

export interface Layout {
  notes: readonly Standing[];
  slot: Slot;
  /** What was not to be covered. */
  controls: readonly Rect[];
  /** Some finding with a control has no note in view. */
  waiting: boolean;
}

interface Asked {
  findings: readonly NoteFinding[];
  ports: NotesPorts;
  gauges: ReturnType<typeof gauge>;
  document: Document;
  summary: Size;
  /** Where the summary would best stay. */
  slot: Slot;
  opened: string | undefined;
  unfolded: Unfolded;
  before: Layout;
  /** The page has not stirred since `before`. */
  still: boolean;
}

/** Finds a place for the summary and for every note; writes nothing into the page. */
export function arrange(asked: Asked): Layout {
  const { findings, ports, gauges, document, summary, before, still } = asked;
  const { viewport, seen, flagged, controls, isTextUnder } = survey(
    findings,
    ports,
    document,
    still ? before.notes : [],
  );
  const slot = chooseSlot(summary, viewport, [...controls, ...seen.map(({ box }) => box)], asked.slot);
  const solid = [...controls, slotRect(slot, summary, viewport)];
  const sizes = gauges.atRest(seen.map(({ group }) => group));
  const wanted = seen.flatMap(({ group: { key, findings }, box, layer }, index): Wanted[] => {
    const size = sizes[index];
    const rest = before.notes.find(({ group }) => group.key === key)?.rest;
    const single = findings.length === 1;
    return size
      ? [
          {
            key,
            anchor: box,
            sizes: size,
            single,
            ...(rest && { before: rest }),
            ...(layer && { within: layer }),
          },
        ]
      : [];
  });
  const spots = placeNotes(wanted, solid, viewport, isTextUnder);
  const notes = seen.map((one) => unfold(one, spots.get(one.group.key), asked, solid, viewport));
  return { notes, slot, controls, waiting: spots.size < flagged };
}

/** The note of a control, with the room that what the seller unfolded in it takes. */
function unfold(
  one: Seen,
  rest: Spot | undefined,
  { gauges, opened, unfolded }: Asked,
  solid: readonly Rect[],
  viewport: Rect,
): Standing {
  if (!rest) return one;
  const { group, box } = one;
  const isOpen = group.key === opened && rest.form !== 'card';
  const card = isOpen || hasUnfolded(group, unfolded) ? gauges.unfolded(group, unfolded) : undefined;
  if (!card) return { ...one, rest, spot: rest };
  const rect = unfoldAt(rest.rect, card, box, solid, inset(viewport, 4));
  return { ...one, rest, spot: { form: 'card', side: rest.side, rect }, opened: isOpen };
}

/** The same layout while the page scrolls: each note keeps its distance to its control, and goes when the control does. */
export function follow(layout: Layout, document: Document): Layout {
  const viewport = viewportOf(document);
  const notes = layout.notes.flatMap((note): Standing[] => {
    const box = drawnBox(note.control);
    if (!box || !isOnTop(note.control, box, viewport)) return [];
    const { rest, spot } = note;
    const move = (one: Spot): Spot => ({
      ...one,
      rect: shifted(one.rect, box.left - note.box.left, box.top - note.box.top),
    });
    return [{ ...note, box, ...(rest && spot && { rest: move(rest), spot: move(spot) }) }];
  });
  return { ...layout, notes, waiting: layout.waiting || notes.length < layout.notes.length };
}

/** Whether some flagged control is no longer where its note was placed for it. */
export const hasMoved = ({ notes }: Layout): boolean =>
  notes.some(({ control, box }) => {
    const now = drawnBox(control);
    return !now || !sameRect(now, box);
  });

/** Whether the summary, at the size it has come to, stands on a control or a note that it could leave alone. */
export function isSummaryOn({ notes, slot, controls }: Layout, size: Size, document: Document): boolean {
  const box = slotRect(slot, size, viewportOf(document));
  const taken = [...controls, ...notes.flatMap(({ spot }) => spot?.rect ?? [])];
  return taken.some((rect) => intersects(rect, box));
}

/** Whether something changed close around a control that has a note. */
export const isTouched = ({ notes }: Layout, changed: readonly Node[]): boolean =>
  notes.some(({ control }) => changed.some((node) => isNear(control, node)));

const hasUnfolded = ({ findings }: Group, { why, menu }: Unfolded): boolean =>
  findings.some(({ key }) => why === `note:${key}` || menu === `note:${key}`);
