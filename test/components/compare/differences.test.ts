import '../english';
import { expect, test } from 'vitest';
import { amount, priceChange } from '../../../components/compare/price-change';
import { shortened, wordDifference } from '../../../components/compare/word-difference';

const marked = (pieces: { text: string; changed: boolean }[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

test.each([
  [
    'Backs up servers every night.',
    'Backs up cloud servers every hour.',
    'Backs up servers every [night].',
    'Backs up [cloud ]servers every [hour].',
  ],
  [
    '每天晚上备份您的服务器。',
    '每小时备份您的云服务器。',
    '[每天晚上]备份您的服务器。',
    '[每小时]备份您的[云]服务器。',
  ],
  [
    'Keeps the old text as it was for years',
    'Keeps the brand new words as it was for years',
    'Keeps the [old text ]as it was for years',
    'Keeps the [brand new words ]as it was for years',
  ],
  ['one two three', 'one  two three', 'one[ ]two three', 'one[  ]two three'],
  ['same text', 'same text', 'same text', 'same text'],
])('the words that differ between %j and %j', (before, after, markedBefore, markedAfter) => {
  const difference = wordDifference(before, after);
  expect(marked(difference.before)).toBe(markedBefore);
  expect(marked(difference.after)).toBe(markedAfter);
});

test('texts with nothing in common come whole', () => {
  const { before, after } = wordDifference('alpha beta gamma', 'x y z');
  expect([before, after]).toEqual([
    [{ at: 0, text: 'alpha beta gamma', changed: true }],
    [{ at: 0, text: 'x y z', changed: true }],
  ]);
});

test('no difference loses or adds a character', () => {
  const words = ['alpha', '备份', ' ', '  ', '\n', '. ', '😀', '!'];
  for (let seed = 1; seed < 200; seed += 1) {
    const text = (salt: number) =>
      Array.from({ length: 9 }, (_, at) => words[(seed * (at + salt) * 7) % words.length]).join('');
    const difference = wordDifference(text(3), text(5));
    expect(difference.before.map((piece) => piece.text).join('')).toBe(text(3));
    expect(difference.after.map((piece) => piece.text).join('')).toBe(text(5));
  }
});

test('long stretches without a change are shortened, changes never', () => {
  const long = 'word '.repeat(100);
  const pieces = shortened(wordDifference(`${long}old end`, `${long}new end`).after);
  expect(pieces[0]?.text).toHaveLength(83);
  expect(marked(pieces)).toMatch(/ … .*\[new\] end$/);
});

test.each([
  ['1,200.00', 1200],
  ['1.200,50', 1200.5],
  ['USD 12', 12],
  ['１２．５', 12.5],
  ['0,00', 0],
  ['1,234', 1234],
  ['1,234,567', 1_234_567],
  ['', undefined],
  ['free', undefined],
])('%j is the amount %s', (text, number) => {
  expect(amount(text)).toBe(number);
});

const price = (
  before: string,
  after: string,
  field: 'spec.price.yearly' | 'spec.trialDays' = 'spec.price.yearly',
) => priceChange({ kind: 'edited', field, before, after });

test('a price change is told in per cent', () => {
  expect(price('1,200.00', '1,350.00')).toBe('+12.5%');
  expect(price('100', '50')).toBe('-50%');
});

test('what is no change of a price has no per cent', () => {
  expect(price('0', '50')).toBeUndefined();
  expect(price('100', '100.00')).toBeUndefined();
  expect(price('100', '')).toBeUndefined();
  expect(price('15', '30', 'spec.trialDays')).toBeUndefined();
});
