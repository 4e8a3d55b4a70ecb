import { expect, test } from 'vitest';
import { matchSpecs } from '../../../form/specs/match-specs';

const known = ['A', 'B', 'C', 'D'].map((name) => ({
  key: name,
  code: `${name}-sku`,
  fields: { 'spec.name': name },
}));

test('a row without a code, in the element of a row of the last page, is no specification that has one', () => {
  const sightings = [
    { key: 'A', code: 'C-sku', fields: { 'spec.name': 'C' } },
    { key: 'B', fields: { 'spec.name': '' } },
  ];
  expect(matchSpecs(sightings, known, false)).toEqual(['C', undefined]);
});

test('where no row shows a code, the element still tells which row was renamed', () => {
  const sightings = [
    { key: 'A', fields: { 'spec.name': 'A' } },
    { key: 'B', fields: { 'spec.name': 'Better' } },
  ];
  expect(matchSpecs(sightings, known, false)).toEqual(['A', 'B']);
});

test('a row that says it has no code is no specification that has one, even alone on its page', () => {
  expect(matchSpecs([{ uncoded: true, fields: { 'spec.name': 'A' } }], known, false)).toEqual([undefined]);
});

test('a row whose code has not come yet is the specification of its name', () => {
  expect(matchSpecs([{ fields: { 'spec.name': 'A' } }], known, false)).toEqual(['A']);
});
