import { describe, expect, it } from 'vitest';
import { type Rect, rectAt } from '../../../components/notes/rect';
import { chooseSlot, slotRect } from '../../../components/notes/slots';

const VIEWPORT: Rect = { left: 0, top: 0, right: 1000, bottom: 700 };
const BAR = { width: 220, height: 36 };
const HOME = { x: 'right', y: 'bottom', offset: 16 } as const;
const submit = rectAt(900, 650, { width: 80, height: 28 });

describe('chooseSlot', () => {
  it('stays where it is while that is free', () => {
    const now = { x: 'left', y: 'top', offset: 16 } as const;
    expect(chooseSlot(BAR, VIEWPORT, [], now)).toEqual(now);
  });

  it('moves up from a Submit button', () => {
    const slot = chooseSlot(BAR, VIEWPORT, [submit], HOME);
    expect(slot).toEqual({ x: 'right', y: 'bottom', offset: 64 });
    expect(slotRect(slot, BAR, VIEWPORT).bottom).toBeLessThanOrEqual(submit.top);
  });

  it('keeps out of the rows that notes may want, but not at the cost of a control', () => {
    const row = rectAt(0, 600, { width: 1000, height: 40 });
    const slot = chooseSlot(BAR, VIEWPORT, [submit], HOME, [row]);
    expect(slot).toEqual({ x: 'right', y: 'bottom', offset: 112 });
    const rest = rectAt(700, 0, { width: 300, height: 600 });
    expect(chooseSlot(BAR, VIEWPORT, [submit, rest], HOME, [row])).toMatchObject({ x: 'right', offset: 64 });
  });

  it('takes another corner when one side is full', () => {
    expect(chooseSlot(BAR, VIEWPORT, [rectAt(700, 0, { width: 300, height: 700 })], HOME)).toMatchObject({
      x: 'left',
      y: 'bottom',
    });
  });

  it('stays in its corner when no place is free and another covers hardly less', () => {
    const everything = rectAt(0, 0, { width: 1000, height: 700 });
    expect(chooseSlot(BAR, VIEWPORT, [everything], HOME)).toEqual(HOME);
  });

  it('leaves its corner when it would cover much more than elsewhere', () => {
    const list = { width: 320, height: 560 };
    const right = rectAt(500, 0, { width: 500, height: 700 });
    const left = rectAt(0, 300, { width: 20, height: 20 });
    expect(chooseSlot(list, VIEWPORT, [right, left], HOME).x).toBe('left');
  });

  it('stays in the viewport when raised', () => {
    const list = { width: 320, height: 600 };
    const rect = slotRect(chooseSlot(list, VIEWPORT, [submit], HOME), list, VIEWPORT);
    expect(rect.top).toBeGreaterThanOrEqual(0);
  });
});
