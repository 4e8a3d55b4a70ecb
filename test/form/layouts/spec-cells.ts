import { boxes, ends, type Layout, nameAndSales, nameAndSalesRead, pick, text } from './markup';

const table = (heads: string[], rows: string[][], more = ''): string =>
  `<h3>Product Specifications</h3><table><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}${more}</tbody></table>`;
const all = (t: string, specs: Layout['specs']): Layout => ({
  html: nameAndSales + t + ends,
  fields: nameAndSalesRead,
  specs,
});
const modes = (...on: string[]) => boxes(['Yearly', 'Monthly', 'One-time'], on);
export const SPEC_CELLS: Record<string, Layout> = {
  'read-only cells with tags and a status dot': all(
    table(
      [
        'Specification Name',
        'Specification Code',
        'Billing Mode',
        'Price',
        'Trial Use',
        'Status',
        'Operation',
      ],
      [
        [
          'A',
          'OFFI1',
          '<span class=tag>Yearly</span><span class=tag>Monthly</span>',
          '<p>Yearly: $100.00</p><p>Monthly: $10.00</p>',
          '<span class=dot></span>Yes',
          '<span class=dot></span>On sale',
          '<a>Edit</a> <a>Delete</a>',
        ],
      ],
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '100.00',
        'spec.price.monthly': '10.00',
        'spec.trial': true,
      },
    ],
  ),
  'read-only prices with currency codes and units': all(
    table(
      ['Specification Name', 'Billing Mode', 'Price'],
      [['A', 'Yearly, Monthly', 'USD 1,200.00/year<br>USD 120.00/month']],
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '1,200.00',
        'spec.price.monthly': '120.00',
      },
    ],
  ),
  'empty table': all(
    `<table><thead><tr><th>Specification Name<th>Billing Mode<th>Operation</thead><tbody><tr><td colspan=3>No data</td></tr></tbody></table>`,
    [],
  ),
  'a total row at the foot': all(
    `<table><thead><tr><th>Specification Name<th>Billing Mode<th>Price</thead><tbody><tr><td>${text('A')}<td>${modes('Yearly')}<td>${text('10')}</tbody><tfoot><tr><td colspan=3>1 specification</td></tr></tfoot></table>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.price': '10' }],
  ),
  'price tied to one chosen mode': all(
    table(
      ['Specification Name', 'Billing Mode', 'Price'],
      [[text('A'), pick(['Yearly', 'Monthly'], 'Monthly'), text('10')]],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['monthly'], 'spec.price': '10' }],
  ),
};
