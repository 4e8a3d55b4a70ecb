import { expect, test } from 'vitest';
import { pricesOf } from '../../../form/specs/shown-cells';

test.each([
  ['包年: 990.5 / 包月: 99', { yearly: '990.5', monthly: '99' }],
  ['Yearly 990.5 / Monthly 99', { yearly: '990.5', monthly: '99' }],
  ['Yearly: $1,200.00 Monthly: $120.00', { yearly: '1,200.00', monthly: '120.00' }],
  ['¥100/year ¥10/month', { yearly: '100', monthly: '10' }],
  ['Yearly: ９６０; Monthly: ０', { yearly: '960', monthly: '0' }],
  ['100 USD / year, 10 USD / month', { yearly: '100', monthly: '10' }],
  ['Yearly 4800, Monthly 480', { yearly: '4800', monthly: '480' }],
  ['Yearly 1,200,000.50, Monthly 480', { yearly: '1,200,000.50', monthly: '480' }],
  ['one-time: 2600 / package: 9000', { 'one-time': '2600', package: '9000' }],
])('the prices in %s', (text, prices) => {
  expect(Object.fromEntries(pricesOf(text))).toEqual(prices);
});
