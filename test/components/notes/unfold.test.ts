import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains, intersects, type Rect, rectAt } from '../../../components/notes/rect';
import { bridge, unfoldAt } from '../../../components/notes/unfold';

const VIEWPORT: Rect = { left: 0, top: 0, right: 1000, bottom: 600 };
const CARD = { width: 300, height: 80 };
const control = rectAt(880, 200, { width: 40, height: 20 });
const sign = rectAt(924, 202, { width: 16, height: 16 });

it('unfolds off its own control, at the edge of the page too', () => {
  const card = unfoldAt(sign, CARD, control, [], VIEWPORT);
  expect(intersects(card, control)).toBe(false);
  expect(contains(VIEWPORT, card)).toBe(true);
});

it('takes the side on which it covers least', () => {
  const below = rectAt(500, 222, { width: 500, height: 300 });
  expect(unfoldAt(sign, CARD, control, [below], VIEWPORT).bottom).toBeLessThanOrEqual(control.top);
  const above = rectAt(500, 0, { width: 500, height: 199 });
  expect(unfoldAt(sign, CARD, control, [above], VIEWPORT).top).toBeGreaterThanOrEqual(sign.top);
});

it('leaves the pointer a way from the sign to the card that is not the control', () => {
  const card = unfoldAt(sign, CARD, control, [], VIEWPORT);
  const way = bridge(sign, card);
  expect(contains(way, sign)).toBe(true);
  expect(way.bottom >= card.top && way.top <= card.bottom).toBe(true);
  expect(intersects(way, control)).toBe(false);
});

it('keeps the way to the card off the control where the sign stands under it', () => {
  const box = rectAt(440, 300, { width: 14, height: 14 });
  const under = rectAt(437, 318, { width: 16, height: 16 });
  const crowd = rectAt(0, 336, { width: 1000, height: 264 });
  const card = unfoldAt(under, CARD, box, [crowd], VIEWPORT);
  expect(intersects(bridge(under, card), box)).toBe(false);
  expect(intersects(card, box)).toBe(false);
});

it('stays inside the viewport wherever the control is', () => {
  const at = fc.tuple(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 580 }));
  fc.assert(
    fc.property(at, ([left, top]) => {
      const own = rectAt(left, top, { width: 40, height: 20 });
      const mark = rectAt(left + 44, top + 2, { width: 16, height: 16 });
      return contains(VIEWPORT, unfoldAt(mark, CARD, own, [], VIEWPORT));
    }),
  );
});
