import '../english';
import { expect, test } from 'vitest';
import { fieldLabel, placeLabel } from '../../../components/words/fields';
import { relativeTime } from '../../../components/words/times';
import { byteText, plainValue, valueText } from '../../../components/words/values';
import { BILLING_MODES, DELIVERY_METHODS, PRODUCT_FIELDS, SPEC_FIELDS } from '../../../form/product';

test.each([...PRODUCT_FIELDS, ...SPEC_FIELDS, 'spec' as const])('%s has a name', (field) => {
  expect(fieldLabel(field)).not.toBe('');
});

test.each([
  ['spec.price.yearly', 'Price, yearly'],
  ['spec.price.yearly.3', 'Price, 3 years'],
  ['spec.price.monthly.6', 'Price, 6 months'],
] as const)('%s is called %s', (field, label) => {
  expect(fieldLabel(field)).toBe(label);
});

test.each(BILLING_MODES)('billing mode %s is said in words', (mode) => {
  expect(valueText('spec.billing', [mode])).toMatch(/^[A-Z]/);
});

test.each(DELIVERY_METHODS)('delivery method %s is said in words', (method) => {
  expect(valueText('deliveryMethod', method)).toMatch(/^[A-Z]/);
});

test('a field of a specification is named with it', () => {
  expect(placeLabel('spec.trial', 'Basic')).toBe('Basic · Trial use');
  expect(placeLabel('name', undefined)).toBe('Product name');
});

test.each([
  ['name', undefined, '(not seen)'],
  ['name', null, '(none)'],
  ['name', ' ', '(empty)'],
  ['name', 'yearly', 'yearly'],
  ['supervision', true, 'Yes'],
  ['spec.billing', ['yearly', 'pay-per-use'], 'Yearly, Pay-per-use'],
  ['spec.billing', [], '(none)'],
  ['spec.attributes', [{ name: 'Disk', values: ['1 TB', '2 TB'] }], 'Disk: 1 TB, 2 TB'],
  ['logo', { file: 'logo.png', size: 2_400 }, 'logo.png (2.4 kB)'],
  ['logo', { file: 'logo.png' }, 'logo.png'],
] as const)('%s %j is shown as %s', (field, value, shown) => {
  expect(valueText(field, structuredClone(value) as never)).toBe(shown);
});

test('what is copied is the value alone', () => {
  expect(plainValue('overview', ' two  spaces ')).toBe(' two  spaces ');
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [36_420, '36.4 kB'],
  [5_000_000, '5 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});

const now = Date.parse('2026-11-23T12:00:00Z');
test.each([
  ['2026-11-23T11:59:55Z', 'now'],
  ['2026-11-23T12:00:09Z', 'now'],
  ['2026-11-23T14:00:00Z', 'now'],
  ['2026-11-23T11:59:00Z', '1 minute ago'],
  ['2026-11-23T09:30:00Z', '2 hours ago'],
  ['2026-11-22T11:00:00Z', 'yesterday'],
  ['2026-11-01T12:00:00Z', '3 weeks ago'],
  ['2025-11-01T12:00:00Z', 'last year'],
])('%s is %s', (at, text) => {
  expect(relativeTime(at, now)).toBe(text);
});
