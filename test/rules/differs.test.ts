import { describe, expect, it } from 'vitest';
import type { FieldPath, FieldValue } from '../../form/product';
import { differs } from '../../rules/facts/differs';

type Pair = [FieldPath['field'], FieldValue | undefined, FieldValue | undefined];

const SAME: Pair[] = [
  ['name', 'Backup', ' Backup '],
  ['name', undefined, 'Backup'],
  ['name', 'Backup', undefined],
  ['name', '', null],
  ['name', ' ', ''],
  ['description', 'One\r\ntwo', 'One\ntwo'],
  ['spec.price.yearly', '100', '100.00'],
  ['spec.price.yearly', '1,299.00', '1299'],
  ['spec.price.yearly', 'on request', ' on request'],
  ['spec.trialDays', '15', '１５'],
  ['spec.quantity.max', '1,000', '1000'],
  ['deliveryDuration', '3', '3.0'],
  ['spec.billing', ['yearly', 'monthly'], ['monthly', 'yearly']],
  ['spec.billing', [], null],
  ['highlights', ['Fast', 'Simple'], ['Fast ', 'Simple']],
  ['spec.attributes', [{ name: 'Users', values: ['1'] }], [{ name: ' Users', values: ['1 '] }]],
  ['logo', { file: 'logo.png' }, { file: 'logo.png', size: 10 }],
  ['supervision', true, true],
];

const DIFFERENT: Pair[] = [
  ['name', 'Backup', 'backup'],
  ['name', 'Backup', ''],
  ['name', '100', '100.00'],
  ['spec.price.yearly', '100', '100.01'],
  ['spec.price.yearly', '100', ''],
  ['spec.price.yearly', 'on request', 'on demand'],
  ['spec.billing', ['yearly'], ['monthly']],
  ['spec.billing', ['yearly'], ['yearly', 'monthly']],
  ['spec.billing', ['yearly'], null],
  ['highlights', ['Fast', 'Simple'], ['Simple', 'Fast']],
  ['highlights', ['Fast'], ['Fast', 'Simple']],
  ['spec.attributes', [{ name: 'Users', values: ['1'] }], [{ name: 'Users', values: ['2'] }]],
  ['spec.attributes', [{ name: 'Users', values: ['1'] }], [{ name: 'Seats', values: ['1'] }]],
  ['spec.attributes', ['Users'], [{ name: 'Users', values: [] }]],
  ['logo', { file: 'logo.png' }, { file: 'new.png' }],
  ['logo', { file: 'logo.png', size: 10 }, { file: 'logo.png', size: 11 }],
  ['logo', 'logo.png', { file: 'logo.png' }],
  ['supervision', true, false],
  ['supervision', false, null],
  ['deliveryMethod', 'saas', 'license'],
];

describe('differs', () => {
  it.each(SAME)('%s: %j and %j are the same, either way round', (field, one, other) => {
    expect(differs(field, one, other)).toBe(false);
    expect(differs(field, other, one)).toBe(false);
  });

  it.each(DIFFERENT)('%s: %j and %j are different, either way round', (field, one, other) => {
    expect(differs(field, one, other)).toBe(true);
    expect(differs(field, other, one)).toBe(true);
  });
});
