// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h, line, text } from '../dynamics/h';
import { followPage, writeInto } from './form-in-page';

const row = (...cells: (Node | string)[]) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell)));
const head = (...texts: string[]) => h('thead', {}, h('tr', {}, ...texts.map((one) => h('th', {}, one))));

/** One specification with a list of its prices. */
const priceList = (): HTMLElement =>
  h(
    'section',
    {},
    line('Specification Name', text('Basic')),
    h(
      'table',
      {},
      head('Billing Mode', 'Duration', 'Price'),
      h(
        'tbody',
        {},
        row('Yearly', '1 year', text('100')),
        row('Yearly', '3 years', text('250')),
        row('Monthly', '6 months', text('55')),
      ),
    ),
  );

/** A table of specifications with a column for each duration. */
const columns = (): HTMLElement =>
  h(
    'table',
    {},
    head('Specification Name', 'Price (1 year)', 'Price (3 years)', 'Price (6 months)'),
    h('tbody', {}, row(text('Basic'), text('100'), text('250'), text('55'))),
  );

test.each([
  ['a list of prices', priceList],
  ['columns', columns],
])('the price of each duration is kept and put back by itself, in %s', async (_, build) => {
  const part = build();
  const form = followPage(part);
  const [{ key, fields } = { key: '', fields: {} }] = Object.values(form.model.released.specs);
  expect(fields).toMatchObject({
    'spec.price.yearly': '100',
    'spec.price.yearly.3': '250',
    'spec.price.monthly.6': '55',
  });
  const report = await writeInto(form, {
    [`spec.price.yearly.3@${key}`]: '260',
    [`spec.price.monthly.6@${key}`]: '60',
  });
  expect(report.missed).toEqual([]);
  expect([...part.querySelectorAll('input')].map(({ value }) => value)).toEqual([
    'Basic',
    '100',
    '260',
    '60',
  ]);
});
