import type { Unfolded } from './finding';
import type { gauge } from './gauge';
import { drawnBox, isOnTop, viewportOf } from './measure';
import type { Group } from './note';
import { placeNotes } from './place';
import { inset, intersects, type Rect, type Size, shifted } from './rect';
import { chooseSlot, type Slot, slotRect } from './slots';
import type { Spot, Wanted } from './spot';
import { type Hidden, type Seen, type Surroundings, survey } from './survey';
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
  hidden: Hidden;
  /** The summary found no place of its own. */
  crowded: boolean;
  /** What the page showed around the controls. */
  surroundings: Surroundings | undefined;
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
  /** What the page shows around the controls, where that is known already. */
  surroundings: Surroundings | undefined;
}

/** Finds a place for the summary and for every note; writes nothing into the page. */
export function arrange(asked: Asked): Layout {
  const { findings, ports, gauges, document, summary, before, still } = asked;
  const { viewport, seen, hidden, surroundings } = survey(findings, ports, document, {
    seen: still ? before.notes : [],
    surroundings: asked.surroundings,
  });
  const { controls, isTextUnder } = surroundings;
  const boxes = seen.map(({ box }) => box);
  const rows = boxes.map(({ left, top, bottom }) => ({ left, top, right: viewport.right, bottom }));
  const slot = chooseSlot(summary, viewport, [...controls, ...boxes], asked.slot, rows);
  const place = slotRect(slot, summary, viewport);
  const crowded = controls.some((box) => intersects(box, place));
  const solid = [...controls, place];
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
  return { notes, slot, controls, hidden, crowded, surroundings };
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
  return { ...layout, notes };
}

const hasUnfolded = ({ findings }: Group, { why, menu }: Unfolded): boolean =>
  findings.some(({ key }) => why === `note:${key}` || menu === `note:${key}`);
