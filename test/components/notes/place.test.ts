import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../components/notes/place';
import { contains, intersects, type Rect, rectAt } from '../../../components/notes/rect';
import type { Sizes, Wanted } from '../../../components/notes/spot';

const VIEWPORT: Rect = { left: 0, top: 0, right: 1000, bottom: 600 };
const SIZES: Sizes = {
  card: { width: 300, height: 70 },
  line: { width: 420, height: 18 },
  brief: { width: 260, height: 18 },
  sign: { width: 70, height: 18 },
  mark: { width: 16, height: 16 },
};
const box = (left: number, top: number, width: number, height: number) =>
  rectAt(left, top, { width, height });
const want = (anchor: Rect, more: Partial<Wanted> = {}): Wanted => ({
  key: 'note',
  anchor,
  sizes: SIZES,
  single: true,
  ...more,
});
const place = (anchor: Rect, obstacles: Rect[], more: Partial<Wanted> = {}) => {
  const spot = placeNotes([want(anchor, more)], obstacles, VIEWPORT).get('note');
  return spot && `${spot.form} ${spot.side}`;
};

describe('a switch with its words behind it', () => {
  const words = box(260, 100, 150, 20);
  const hint = box(200, 124, 400, 20);
  const above = box(200, 72, 400, 20);
  const isText = (rect: Rect) => [words, hint, above].some((text) => intersects(text, rect));

  it('has its note behind the words, where lines around it leave no air', () => {
    const spot = placeNotes([want(box(200, 100, 50, 20))], [], VIEWPORT, isText).get('note');
    expect(spot).toMatchObject({ form: 'line', side: 'gutter' });
    expect(spot?.rect.left).toBeGreaterThanOrEqual(words.right);
    expect(spot?.rect.left).toBeLessThan(words.right + 24);
  });
});

describe('placeNotes', () => {
  const field = box(200, 100, 200, 28);
  const wide = box(200, 100, 780, 28);
  const next = box(200, 148, 780, 28);
  const previous = box(200, 52, 780, 28);

  it.each([
    ['a line beside a field with room', field, [], 'line right'],
    ['a line under a field as wide as the page', wide, [next], 'line below'],
    ['a line over the last field of the page', box(200, 570, 780, 28), [], 'line above'],
    [
      'a line behind the last control of the row',
      field,
      [box(420, 100, 100, 28), next, previous],
      'line below',
    ],
    [
      'a line in the gutter, where rows leave no air',
      field,
      [box(420, 100, 100, 28), box(200, 130, 780, 28), box(200, 72, 780, 28)],
      'line gutter',
    ],
    [
      'a mark where the gutter is behind other fields, far away',
      box(20, 100, 100, 28),
      [box(144, 100, 400, 28), box(20, 130, 970, 28), box(20, 72, 970, 28)],
      'mark right',
    ],
    [
      'a card where a line would hit something',
      box(200, 100, 300, 28),
      [box(850, 100, 100, 28)],
      'line below',
    ],
    [
      'a brief line where there is no room for its buttons',
      box(200, 100, 400, 28),
      [box(950, 90, 40, 48), box(200, 130, 780, 28), box(200, 72, 780, 28)],
      'brief right',
    ],
    [
      'a sign between two controls',
      box(200, 100, 300, 28),
      [box(590, 100, 400, 28), box(200, 130, 790, 28), box(200, 72, 790, 28)],
      'sign right',
    ],
    [
      'a mark on the corner in a dense table',
      box(200, 100, 180, 28),
      [box(390, 100, 600, 28), box(200, 140, 790, 28), box(200, 60, 790, 28)],
      'mark corner',
    ],
    ['nothing where all is taken', box(2, 2, 996, 596), [box(0, 0, 1000, 2)], undefined],
  ])('finds %s', (_, anchor, obstacles, expected) => {
    expect(place(anchor, [anchor, ...obstacles])).toBe(expected);
  });

  it('gives several findings of one control a card', () => {
    expect(place(field, [field], { single: false })).toBe('card right');
  });

  it('starts from the frame that a composed control draws around its input', () => {
    const frame = box(196, 96, 260, 36);
    const spot = placeNotes([want(field)], [frame], VIEWPORT).get('note');
    expect(spot?.rect.left).toBeGreaterThanOrEqual(frame.right);
  });

  it('stays on its side while that is free', () => {
    const before = { form: 'line', side: 'below', rect: box(200, 130, 420, 18) } as const;
    expect(place(field, [field], { before })).toBe('line below');
    expect(place(field, [field, box(200, 130, 50, 18)], { before })).toBe('line right');
  });

  it('keeps a mark off text while there is another place for it', () => {
    const cell = box(200, 100, 180, 28);
    const dense = [cell, box(390, 100, 600, 28), box(200, 140, 790, 28), box(200, 60, 790, 28)];
    const behind = box(376, 92, 30, 6);
    const spotBesideText = (texts: readonly Rect[]) =>
      placeNotes([want(cell)], dense, VIEWPORT, (rect) => texts.some((text) => intersects(text, rect))).get(
        'note',
      );
    const [on, off] = [spotBesideText([]), spotBesideText([behind])];
    expect(on && intersects(on.rect, behind)).toBe(true);
    expect(off?.form).toBe('mark');
    expect(off && intersects(off.rect, behind)).toBe(false);
  });

  it('puts a mark on text where text is everywhere', () => {
    const spot = placeNotes([want(box(200, 100, 100, 28))], [], VIEWPORT, () => true).get('note');
    expect(spot?.form).toBe('mark');
  });

  it('gives up a mark as soon as there is room for a sentence', () => {
    const before = { form: 'mark', side: 'corner', rect: box(390, 90, 16, 16) } as const;
    expect(place(field, [field], { before })).toBe('line right');
  });

  it('keeps off places that are taken for reasons of looks', () => {
    const spots = placeNotes([want(field)], [field], VIEWPORT, ({ top }) => top < 128);
    expect(spots.get('note')?.side).toBe('below');
  });

  it('stays inside the dialog of its control', () => {
    const within = box(180, 60, 400, 200);
    const spot = placeNotes([want(field, { within })], [field], VIEWPORT).get('note');
    expect(spot && contains(within, spot.rect)).toBe(true);
  });

  it('lets a note stand inside a table that is flagged itself', () => {
    const table = box(100, 80, 800, 400);
    const spots = placeNotes([want(table, { key: 'table' }), want(field)], [field], VIEWPORT);
    expect(spots.get('note')?.form).toBe('line');
    expect(intersects(spots.get('table')?.rect ?? field, table)).toBe(false);
  });
});

describe('placeNotes, whatever the page', () => {
  const rect = fc
    .tuple(
      fc.integer({ min: -50, max: 990 }),
      fc.integer({ min: -50, max: 590 }),
      fc.integer({ min: 8, max: 400 }),
      fc.integer({ min: 8, max: 120 }),
    )
    .map(([left, top, width, height]) => box(left, top, width, height));
  const page = fc.record({
    anchors: fc.array(rect, { minLength: 1, maxLength: 6 }),
    others: fc.array(rect, { maxLength: 40 }),
    single: fc.boolean(),
  });
  const placed = ({ anchors, others, single }: { anchors: Rect[]; others: Rect[]; single: boolean }) => {
    const notes = anchors.map((anchor, index) => want(anchor, { key: String(index), single }));
    return [...placeNotes(notes, [...anchors, ...others], VIEWPORT)].map(([key, spot]) => ({
      ...spot,
      anchor: anchors[Number(key)] as Rect,
    }));
  };

  it('puts every note inside the viewport', () => {
    fc.assert(fc.property(page, (one) => placed(one).every(({ rect }) => contains(VIEWPORT, rect))));
  });

  it('puts no note on another', () => {
    fc.assert(
      fc.property(page, (one) => {
        const notes = placed(one);
        return notes.every((a, i) => notes.slice(i + 1).every((b) => !intersects(a.rect, b.rect)));
      }),
    );
  });

  it('puts no note on a control; a corner mark touches none but its own', () => {
    fc.assert(
      fc.property(page, (one) =>
        placed(one).every(({ rect, side, anchor }) =>
          [...one.anchors, ...one.others].every(
            (block) => !intersects(block, rect) || (side === 'corner' && isOwn(block, anchor)),
          ),
        ),
      ),
    );
  });

  const isOwn = (block: Rect, anchor: Rect) => contains(block, anchor) || contains(anchor, block);
});
