import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../rules/facts/amount';

describe('amountOf', () => {
  it.each([
    ['100', 100],
    ['100.00', 100],
    ['100,00', 100],
    [' 100 ', 100],
    ['100.', 100],
    ['1,299.00', 1299],
    ['1.299,00', 1299],
    ['1 299,00', 1299],
    ["1'299.00", 1299],
    ['1,00 0', 1000],
    ['1,000', 1000],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['1.299.000,5', 1_299_000.5],
    ['1.000', 1],
    ['12,5', 12.5],
    ['.5', 0.5],
    [',500', 0.5],
    ['0', 0],
    ['0.00', 0],
    ['0,00', 0],
    ['０．００', 0],
    ['１，２９９．００', 1299],
    ['¥1,299.00', 1299],
    ['￥ 100', 100],
    ['USD 100', 100],
    ['100元/年', 100],
    ['-5', -5],
  ])('reads %j as %d', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  it.each(['', '  ', 'free', '-', '.', '10-20', '1.2 / 3.4', '½'])('sees no single number in %j', (text) => {
    expect(amountOf(text)).toBeUndefined();
  });

  it.each([undefined, null, true, ['1'], { file: '1.png' }])('sees no number in %j', (value) => {
    expect(amountOf(value)).toBeUndefined();
  });

  it('reads every price as the English and the German console write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const price = cents / 100;
        for (const language of ['en', 'de', 'fr']) {
          const text = price.toLocaleString(language, { minimumFractionDigits: 2 });
          expect(amountOf(text)).toBe(price);
        }
      }),
    );
  });
});
