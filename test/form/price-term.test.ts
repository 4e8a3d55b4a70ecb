import { expect, test } from 'vitest';
import { readLabel } from '../../form/label-text';
import { priceField, termIn, termUnder } from '../../form/price-term';

test.each([
  ['1 year', { mode: 'yearly', count: 1 }],
  ['3-year', { mode: 'yearly', count: 3 }],
  ['12 months', { mode: 'monthly', count: 12 }],
  ['6个月', { mode: 'monthly', count: 6 }],
  ['半年', { mode: 'monthly', count: 6 }],
  ['两年', { mode: 'yearly', count: 2 }],
  ['包3年', { mode: 'yearly', count: 3 }],
  ['2026年', undefined],
  ['3月', undefined],
  ['yearly', undefined],
  ['3 years old', undefined],
  ['半个月', undefined],
])('%s is the term %j', (text, term) => {
  expect(termIn(text)).toEqual(term);
});

test('a term is counted in the units of the mode that stands beside it', () => {
  expect(termUnder('yearly', { mode: 'monthly', count: 24 })).toEqual({ mode: 'yearly', count: 2 });
  expect(termUnder('monthly', { mode: 'yearly', count: 1 })).toEqual({ mode: 'monthly', count: 12 });
  expect(termUnder('one-time', { mode: 'yearly', count: 1 })).toEqual({ mode: 'one-time' });
  expect(termUnder('yearly', undefined)).toEqual({ mode: 'yearly' });
});

test('one of a mode is the price of the mode itself, and nobody asks for seventy years', () => {
  expect(priceField({ mode: 'yearly', count: 1 })).toBe('spec.price.yearly');
  expect(priceField({ mode: 'monthly', count: 6 })).toBe('spec.price.monthly.6');
  expect(priceField({ mode: 'yearly', count: 70 })).toBeUndefined();
});

test.each([
  ['Price (3 years)', 'spec.price.yearly.3'],
  ['Yearly price (3 years)', 'spec.price.yearly.3'],
  ['6 months price', 'spec.price.monthly.6'],
  ['三年价格', 'spec.price.yearly.3'],
  ['价格（元/年）', 'spec.price.yearly'],
  ['Price (USD/month)', 'spec.price.monthly'],
  ['Price', 'spec.price'],
])('the label %s is %s', (label, field) => {
  expect(readLabel(label, 'spec')).toEqual({ kind: 'field', field });
});
