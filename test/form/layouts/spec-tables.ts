import { boxes, ends, item, type Layout, nameAndSales, nameAndSalesRead, text, yesNo } from './markup';

const table = (heads: string[], rows: string[][], more = ''): string =>
  `<h3>Product Specifications</h3><table><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}${more}</tbody></table>`;
const all = (t: string, specs: Layout['specs']): Layout => ({
  html: nameAndSales + t + ends,
  fields: nameAndSalesRead,
  specs,
});
const modes = (...on: string[]) => boxes(['Yearly', 'Monthly', 'One-time'], on);
export const SPEC_TABLES: Record<string, Layout> = {
  'selection column, index column, help icons in headers': all(
    table(
      [
        '<input type=checkbox>',
        'No.',
        'Specification Name <i>?</i>',
        '*Billing Mode',
        'Price (USD)',
        'Trial Use',
        'Operation',
      ],
      [
        [
          '<input type=checkbox>',
          '1',
          text('A'),
          modes('Yearly'),
          `Yearly ${text('10')}`,
          '<input type=checkbox checked>',
          '<a>Delete</a>',
        ],
      ],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.price.yearly': '10', 'spec.trial': true }],
  ),
  'headers of cells that are td': all(
    `<table><tr class=head><td>Specification Name</td><td>Billing Mode</td><td>Trial Use</td><td>Operation</td></tr><tr><td>${text('A')}</td><td>${modes('Monthly')}</td><td>${yesNo('No')}</td><td><a>Delete</a></td></tr></table>`,
    [{ 'spec.name': 'A', 'spec.billing': ['monthly'], 'spec.trial': false }],
  ),
  'prices in columns by mode': all(
    table(
      ['Specification Name', 'Billing Mode', 'Yearly Price (USD)', 'Monthly Price (USD)', 'One-time Price'],
      [[text('A'), modes('Yearly', 'Monthly'), text('100'), text('10'), '-']],
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '100',
        'spec.price.monthly': '10',
        'spec.price.one-time': '',
      },
    ],
  ),
  'mode and price in one cell, a checkbox before each price': all(
    table(
      ['Specification Name', 'Billing Mode and Price', 'Free Trial'],
      [
        [
          text('A'),
          `<div><label><input type=checkbox checked> Yearly</label> ${text('100')} USD</div><div><label><input type=checkbox> Monthly</label> ${text('')} USD</div>`,
          '<input type=checkbox>',
        ],
      ],
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.price.yearly': '100',
        'spec.price.monthly': '',
        'spec.trial': false,
      },
    ],
  ),
  'row span: one line for each billing mode': all(
    `<table><thead><tr><th>Specification Name</th><th>Billing Mode</th><th>Price</th><th>Trial Use</th></tr></thead><tbody><tr><td rowspan=2>${text('A')}</td><td><label><input type=checkbox checked>Yearly</label></td><td>${text('100')}</td><td rowspan=2><input type=checkbox checked></td></tr><tr><td><label><input type=checkbox>Monthly</label></td><td>${text('')}</td></tr><tr><td rowspan=2>${text('B')}</td><td><label><input type=checkbox>Yearly</label></td><td>${text('')}</td><td rowspan=2><input type=checkbox></td></tr><tr><td><label><input type=checkbox checked>Monthly</label></td><td>${text('9')}</td></tr></tbody></table>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.price.yearly': '100',
        'spec.price.monthly': '',
        'spec.trial': true,
      },
      {
        'spec.name': 'B',
        'spec.billing': ['monthly'],
        'spec.price.yearly': '',
        'spec.price.monthly': '9',
        'spec.trial': false,
      },
    ],
  ),
  'expanded row below with the rest of the fields': all(
    table(
      ['', 'Specification Name', 'Billing Mode', 'Operation'],
      [['<a>v</a>', 'A', 'Yearly', '<a>Edit</a>']],
      `<tr><td colspan=4>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly'))}${item('Trial Use', yesNo('No'))}${item('Trial Days', text('7'))}</td></tr><tr><td><a>v</a></td><td>B</td><td>Monthly</td><td><a>Edit</a></td></tr>`,
    ),
    [
      { 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false, 'spec.trialDays': '7' },
      { 'spec.name': 'B', 'spec.billing': ['monthly'] },
    ],
  ),
  'what opens below a row, and is no row itself': all(
    `<h3>Product Specifications</h3><div role=table><div role=row>${['', 'Specification Name', 'Billing Mode', 'Operation'].map((head) => `<div role=columnheader>${head}</div>`).join('')}</div><div role=rowgroup>${[
      ['<button aria-expanded=true>v</button>', 'A', 'Yearly', '<a>Copy</a>'],
      ['<button aria-expanded=false>v</button>', 'B', 'Monthly', '<a>Copy</a>'],
    ]
      .map((cells) => `<div role=row>${cells.map((cell) => `<div role=cell>${cell}</div>`).join('')}</div>`)
      .join(
        `<div>${item('Specification Name', text('A'))}${item('Trial Days', text('7'))}${item('Hidden', yesNo('No'))}</div>`,
      )}</div></div>`,
    [
      { 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trialDays': '7', 'spec.hidden': false },
      { 'spec.name': 'B', 'spec.billing': ['monthly'] },
    ],
  ),
  'expanded row with the fields that the row has not': all(
    table(
      ['Specification Name', 'Billing Mode', 'Operation'],
      [[text('A'), modes('Yearly'), '<a>Delete</a>']],
      `<tr class=expanded><td colspan=3>${item('Trial Use', '<button role=switch aria-checked=true></button>')}${item('Quantity', `Min ${text('1')} Max ${text('9')} Step ${text('2')}`)}</td></tr>`,
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.trial': true,
        'spec.quantity.min': '1',
        'spec.quantity.max': '9',
        'spec.quantity.step': '2',
      },
    ],
  ),
};
