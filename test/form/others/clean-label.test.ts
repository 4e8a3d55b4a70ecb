import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLabel } from '../../../form/others/clean-label';
import { otherField, parsePath, pathText } from '../../../form/product';

test.each([
  ['  * Category: ', 'Category'],
  ['分类：', '分类'],
  ['备注 12/200', '备注'],
  ['Remarks (optional) *', 'Remarks'],
  ['Hotline\n\t ⓘ', 'Hotline'],
  ['\u202eReversed\u200b', 'Reversed'],
  ['Sales @ desk', 'Sales ＠ desk'],
  ['12 / 200', ''],
  ['***', ''],
])('%j names %j', (text, label) => {
  expect(cleanLabel(text)).toBe(label);
});

test('whatever a page writes, its key is short, stays itself, and is no part of another', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const label = cleanLabel(text);
      expect([...label].length).toBeLessThanOrEqual(80);
      expect(cleanLabel(label)).toBe(label);
      expect(parsePath(pathText({ field: otherField(label) }))).toEqual({ field: otherField(label) });
    }),
  );
});
