import { expect, test } from 'vitest';
import { toFieldValue } from '../../../form/fields/values';

const region = { name: 'Region', values: ['Europe', 'Asia'] };
const support = { name: 'Support', values: ['Gold'] };

test.each([
  ['Region: Europe, Asia; Support: Gold', [region, support]],
  ['Region: Europe, Asia, Support: Gold', [region, support]],
  ['Region:\nEurope\nAsia\nSupport:\nGold', [region, support]],
  [
    ['Region: Europe, Asia', 'Support: Gold'],
    [region, support],
  ],
  [
    ['Gold', 'Silver'],
    [
      { name: 'Gold', values: [] },
      { name: 'Silver', values: [] },
    ],
  ],
  ['Hours: 08:00, 12:00', [{ name: 'Hours', values: ['08:00', '12:00'] }]],
  ['', []],
])('attributes shown as %j', (shown, attributes) => {
  expect(toFieldValue('spec.attributes', shown)).toEqual(attributes);
});
