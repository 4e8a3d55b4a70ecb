import {
  boxes,
  ends,
  endsZh,
  item,
  type Layout,
  nameAndSales,
  nameAndSalesRead,
  table,
  text,
} from './markup';

const form = (html: string, specs: Record<string, unknown>[]): Layout => ({
  html: nameAndSales + html + ends,
  fields: nameAndSalesRead,
  specs,
});
const formZh = (html: string, specs: Record<string, unknown>[]): Layout => ({
  html: nameAndSales + html + endsZh,
  fields: nameAndSalesRead,
  specs,
});
const card = (name: string, prices: string) =>
  `<section>${item('Specification Name', text(name))}${prices}</section>`;
const list = (heads: string[], rows: [string[], string][]) =>
  table(
    heads,
    rows.map(([cells, price]) => [...cells, text(price)]),
  );

/** Prices of one billing mode for several durations. */
export const PRICE_TERMS: Record<string, Layout> = {
  'a list with a row for each duration of a mode': form(
    ['A', 'B']
      .map((name) =>
        card(
          name,
          list(
            ['Billing Mode', 'Duration', 'Price (USD)'],
            [
              [['Yearly', '1 year'], '100'],
              [['Yearly', '2 years'], '180'],
              [['Yearly', '3 years'], '250'],
              [['Monthly', '1 month'], '10'],
              [['Monthly', '6 months'], '55'],
              [['One-time', 'Perpetual'], '900'],
            ],
          ),
        ),
      )
      .join(''),
    ['A', 'B'].map((name) => ({
      'spec.name': name,
      'spec.price.yearly': '100',
      'spec.price.yearly.2': '180',
      'spec.price.yearly.3': '250',
      'spec.price.monthly': '10',
      'spec.price.monthly.6': '55',
      'spec.price.one-time': '900',
    })),
  ),
  'the same with modes that span their rows, in Chinese': formZh(
    card(
      '标准版',
      `<table><tr><th>计费模式</th><th>时长</th><th>价格（元）</th></tr><tr><td rowspan="2">包年</td><td>1年</td><td>${text('1000')}</td></tr><tr><td>3年</td><td>${text('2500')}</td></tr><tr><td>包月</td><td>1个月</td><td>${text('100')}</td></tr></table>`,
    ).replace('Specification Name', '规格名称'),
    [
      {
        'spec.name': '标准版',
        'spec.price.yearly': '1000',
        'spec.price.yearly.3': '2500',
        'spec.price.monthly': '100',
      },
    ],
  ),
  'a list of durations alone': form(
    card(
      'A',
      list(
        ['Duration', 'Price'],
        [
          [['1 month'], '10'],
          [['3 months'], '28'],
          [['1 year'], '100'],
          [['2 years'], '180'],
        ],
      ),
    ),
    [
      {
        'spec.name': 'A',
        'spec.price.monthly': '10',
        'spec.price.monthly.3': '28',
        'spec.price.yearly': '100',
        'spec.price.yearly.2': '180',
      },
    ],
  ),
  'columns of a table of specifications': form(
    `<table><thead><tr><th rowspan="2">Specification Name</th><th colspan="3">Price</th></tr><tr><th>1 year</th><th>2 years</th><th>3 years</th></tr></thead><tbody>${['A', 'B'].map((name) => `<tr><td>${text(name)}</td><td>${text('100')}</td><td>${text('180')}</td><td>${text('250')}</td></tr>`).join('')}</tbody></table>`,
    ['A', 'B'].map((name) => ({
      'spec.name': name,
      'spec.price.yearly': '100',
      'spec.price.yearly.2': '180',
      'spec.price.yearly.3': '250',
    })),
  ),
  'columns that name their prices': form(
    table(
      ['Specification Name', 'Price (1 month)', 'Price (6 months)', '1-year price', '3-year price'],
      [[text('A'), text('10'), text('55'), text('100'), text('250')]],
    ),
    [
      {
        'spec.name': 'A',
        'spec.price.monthly': '10',
        'spec.price.monthly.6': '55',
        'spec.price.yearly': '100',
        'spec.price.yearly.3': '250',
      },
    ],
  ),
  'lines of a card in Chinese': formZh(
    `<section>${item('规格名称', text('标准版'))}${item('1个月价格', text('10'))}${item('半年价格', text('55'))}${item('一年价格', text('100'))}${item('价格（两年）', text('180'))}</section>`,
    [
      {
        'spec.name': '标准版',
        'spec.price.monthly': '10',
        'spec.price.monthly.6': '55',
        'spec.price.yearly': '100',
        'spec.price.yearly.2': '180',
      },
    ],
  ),
  'durations before their boxes under one label': form(
    card(
      'A',
      `${item('Billing Mode', boxes(['Yearly', 'Monthly'], ['Yearly']))}${item('Price', `<span>1 year</span> ${text('100')} <span>2 years</span> ${text('180')} <span>3 years</span> ${text('250')}`)}`,
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.price.yearly': '100',
        'spec.price.yearly.2': '180',
        'spec.price.yearly.3': '250',
      },
    ],
  ),
  'a mode whose only price is for a longer term': form(
    card('A', item('Yearly price (3 years)', text('250')) + item('Monthly price', text('10'))),
    [{ 'spec.name': 'A', 'spec.price.yearly.3': '250', 'spec.price.monthly': '10' }],
  ),
  'a box before each price that offers it': form(
    card(
      'A',
      item(
        'Price',
        ['1 year', '2 years', '3 years']
          .map(
            (one, at) =>
              `<div><label><input type="checkbox" checked> ${one}</label> ${text(`${at + 1}00`)}</div>`,
          )
          .join(''),
      ),
    ),
    [
      {
        'spec.name': 'A',
        'spec.price.yearly': '100',
        'spec.price.yearly.2': '200',
        'spec.price.yearly.3': '300',
      },
    ],
  ),
  'tables with a group for each mode over its durations': form(
    `<table><thead><tr><th rowspan="2">Specification Name</th><th colspan="2">Monthly</th><th colspan="2">Yearly</th></tr><tr><th>1 month</th><th>3 months</th><th>1 year</th><th>2 years</th></tr></thead><tbody><tr><td>${text('A')}</td><td>${text('10')}</td><td>${text('28')}</td><td>${text('100')}</td><td>${text('180')}</td></tr></tbody></table>`,
    [
      {
        'spec.name': 'A',
        'spec.price.monthly': '10',
        'spec.price.monthly.3': '28',
        'spec.price.yearly': '100',
        'spec.price.yearly.2': '180',
      },
    ],
  ),
  'boxes for durations are no billing modes': form(
    card(
      'A',
      item('Duration', boxes(['1 year', '2 years', '3 years'], ['2 years'])) + item('Price', text('9')),
    ),
    [{ 'spec.name': 'A', 'spec.price': '9' }],
  ),
  'a warranty of so many years is no price': form(
    `${table(['Specification Name', 'Warranty (3 years)', 'Price'], [[text('A'), text('yes'), text('9')]])}`,
    [{ 'spec.name': 'A', 'spec.price': '9' }],
  ),
};
