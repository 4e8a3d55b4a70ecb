import {
  basics,
  basicsRead,
  boxes,
  ends,
  item,
  type Layout,
  nameAndSales,
  nameAndSalesRead,
  pick,
  radios,
  text,
  yesNo,
} from './markup';

const table = (heads: string[], rows: string[][], more = ''): string =>
  `<h3>Product Specifications</h3><table><thead><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}${more}</tbody></table>`;
const all = (t: string, specs: Layout['specs']): Layout => ({
  html: nameAndSales + t + ends,
  fields: nameAndSalesRead,
  specs,
});
const modes = (...on: string[]) => boxes(['Yearly', 'Monthly', 'One-time'], on);
/** A table on its side, with the line of names given. */
const onItsSide = (label: string, names: string): string => {
  const line = (caption: string, one: string, other: string) =>
    `<tr><th>${caption}</th><td>${one}</td><td>${other}</td></tr>`;
  const trial = '<input type=checkbox>';
  return `<table><tr>${label}${names}</tr>${line('Billing Mode', modes('Yearly'), modes('Monthly'))}${line('Price', text('5'), text('6'))}${line('Trial Use', trial, trial)}</table>`;
};
const onItsSideRead = [
  { 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.price': '5', 'spec.trial': false },
  { 'spec.name': 'B', 'spec.billing': ['monthly'], 'spec.price': '6', 'spec.trial': false },
];
export const SPEC_TABLES_MORE: Record<string, Layout> = {
  'a header of plain cells in a table of its own, told by its class': {
    html: `${nameAndSales}<div class=view><div class=head><table><tbody><tr class="grid-header-row"><td><input type=checkbox></td><td><span>Specification Name</span></td><td><span>Billing Mode</span></td><td><span>Free Trial</span></td></tr></tbody></table></div><div class=body><table><tbody><tr class=row><td><input type=checkbox></td><td>Basic</td><td>Yearly</td><td>Yes</td></tr><tr class=row><td><input type=checkbox></td><td>Standard</td><td>Monthly</td><td>No</td></tr></tbody></table></div></div>${ends}`,
    fields: nameAndSalesRead,
    specs: [
      { 'spec.name': 'Basic', 'spec.billing': ['yearly'], 'spec.trial': true },
      { 'spec.name': 'Standard', 'spec.billing': ['monthly'], 'spec.trial': false },
    ],
  },
  'aria grid of plain elements': all(
    `<div role=grid><div role=row><span role=columnheader>Specification Name</span><span role=columnheader>Billing Mode</span><span role=columnheader>Trial Use</span></div><div role=rowgroup><div role=row><span role=gridcell>${text('A')}</span><span role=gridcell>${modes('Yearly')}</span><span role=gridcell><input type=checkbox></span></div></div></div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'list of rows of plain elements, header apart': all(
    `<div class=box><ul class=head><li>Specification Name</li><li>Billing Mode</li><li>Price</li><li>Operation</li></ul>${['A', 'B'].map((n) => `<ul class=row><li>${text(n)}</li><li>${modes('Yearly')}</li><li>Yearly ${text('5')}</li><li><a>Delete</a></li></ul>`).join('')}</div>`,
    ['A', 'B'].map((n) => ({ 'spec.name': n, 'spec.billing': ['yearly'], 'spec.price.yearly': '5' })),
  ),
  'headers that are cells by their tags, with an empty cell over the buttons, in a table of their own': all(
    `<div role=group><div><div><div><table role=presentation><tbody role=presentation><tr role=row>${['Specification Name', 'Billing Mode', 'Trial Use'].map((head, at) => `<td role=columnheader aria-colindex=${at + 1}><div role=presentation></div><div>${head}</div></td>`).join('')}<td role=gridcell aria-colindex=4>&nbsp;</td></tr></tbody></table></div></div></div>
    <div><div role=grid><table role=presentation><tbody role=presentation><tr role=row aria-rowindex=1><td role=gridcell aria-colindex=1>A</td><td role=gridcell aria-colindex=2>Yearly</td><td role=gridcell aria-colindex=3><div role=checkbox aria-checked=true aria-readonly=true class=checkbox></div></td><td role=gridcell aria-colindex=4><a href="#">Edit</a></td></tr></tbody></table></div></div></div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': true }],
  ),
  'headers with an icon that a font draws from a word': all(
    table(
      [
        'Specification Name<i class="x-icon material-icons" aria-hidden=true><span>arrow_upward</span></i>',
        'Billing Mode',
        'Trial Use',
      ],
      [['A', 'Yearly', '<input type=checkbox>']],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'a header that is a button, and says aloud how it sorts': all(
    table(
      [
        '<div id=":r1:">Click to sort rows by Specification Name header</div><button aria-describedby=":r1:"><span><div>Specification Name</div></span></button>',
        '<button>Billing Mode</button><span class="x-visually-hidden">not sorted</span>',
        'Trial Use',
      ],
      [['A', 'Yearly', '<input type=checkbox>']],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'a column for each specification': all(
    onItsSide('<th>Specification Name</th>', ['A', 'B'].map((name) => `<td>${text(name)}</td>`).join('')),
    onItsSideRead,
  ),
  'a column for each specification, headed by its name': all(
    onItsSide('<th></th>', '<th>A</th><th>B</th>'),
    onItsSideRead,
  ),
  'a form laid out as a table, two fields a line': all(
    `<table><tr><td>Specification Name</td><td>${text('A')}</td><td>Billing Mode</td><td>${modes('Yearly')}</td></tr><tr><td>Price</td><td>${text('5')}</td><td>Trial Use</td><td><input type=checkbox></td></tr></table>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.price': '5', 'spec.trial': false }],
  ),
  'fixed columns doubled in a second table': all(
    `<div class=wrap><div class=main><table><thead><tr><th>Specification Name<th>Billing Mode<th>Trial Use<th>Operation</thead><tbody><tr><td>${text('A')}<td>${modes('Yearly')}<td><input type=checkbox><td></tbody></table></div><div class="fixed-right"><table><thead><tr><th>Operation</thead><tbody><tr><td><a>Delete</a></tbody></table></div></div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'sort and filter controls in the header': all(
    table(
      [
        'Specification Name <button>sort</button>',
        'Billing Mode <span class="filter dropdown-trigger" role=button>f</span>',
        'Trial Use',
      ],
      [[text('A'), modes('Yearly'), '<input type=checkbox>']],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'headers that are sort buttons as a whole, and a row that opens below itself': all(
    table(
      ['Specification Name', 'Billing Mode', 'Trial Use', 'Price'].map(
        (head) => `<div role=button tabindex=0><div>${head}</div><div class=arrow></div></div>`,
      ),
      [
        ['A', 'Yearly', 'No', 'Yearly 5'],
        ['B', 'Monthly', 'No', 'Monthly 6'],
      ],
      `<tr><td colspan=4>${item('Specification Name', text('B'))}${item('Billing Mode', modes('Monthly'))}${item('Price (Monthly, USD)', text('7'))}${item('Trial Days', text('9'))}</td></tr>`,
    ),
    [
      { 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false, 'spec.price.yearly': '5' },
      {
        'spec.name': 'B',
        'spec.billing': ['monthly'],
        'spec.trial': false,
        'spec.price.monthly': '7',
        'spec.trialDays': '9',
      },
    ],
  ),
  'a search box over the table': all(
    `<div class=bar><input placeholder="Specification name"><button>Search</button></div>${table(['Specification Name', 'Billing Mode', 'Trial Use'], [[text('A'), modes('Yearly'), '<input type=checkbox>']])}`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'search box without a button over the table': all(
    `<div class=bar><input type=search placeholder="Enter a specification name"></div>${table(['Specification Name', 'Billing Mode', 'Trial Use'], [[text('A'), modes('Yearly'), '<input type=checkbox>']])}`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  ),
  'short headers inside a section of specifications': {
    html: `${basics}<section><h2>Specifications</h2><table><thead><tr><th>Name</th><th>Billing</th><th>Price</th><th>Trial</th><th>Days</th></tr></thead><tbody><tr><td>${text('A')}</td><td>${modes('Yearly')}</td><td>Yearly ${text('5')}</td><td><input type=checkbox checked></td><td>${text('7')}</td></tr></tbody></table></section>${ends}`,
    fields: basicsRead,
    specs: [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.price.yearly': '5',
        'spec.trial': true,
        'spec.trialDays': '7',
      },
    ],
  },
  'the form itself laid out as a table around the table': {
    html: `<table class=form><tr><td class=l>Product Name</td><td>${text('Acme')}</td></tr><tr><td class=l>Public Sales</td><td>${yesNo()}</td></tr><tr><td class=l>Product Specifications</td><td><table><thead><tr><th>Specification Name<th>Billing Mode<th>Free Trial</thead><tbody><tr><td>${text('A')}<td>${modes('Yearly')}<td><input type=checkbox></tbody></table></td></tr></table>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  },
  'specifications on two tabs of tables': all(
    `<div>${table(['Specification Name', 'Billing Mode'], [[text('A'), modes('Yearly')]])}</div><div hidden>${table(['Specification Name', 'Billing Mode'], [[text('B'), modes('Monthly')]])}</div>`,
    [
      { 'spec.name': 'A', 'spec.billing': ['yearly'] },
      { 'spec.name': 'B', 'spec.billing': ['monthly'] },
    ],
  ),
  'a column of select and of switch with words': all(
    table(
      ['Specification Name', 'Billing Mode', 'Allow Trial', 'Hide Specification'],
      [
        [
          text('A'),
          modes('Yearly'),
          pick(['Yes', 'No'], 'Yes'),
          '<button role=switch aria-checked=false>Off</button>',
        ],
      ],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': true, 'spec.hidden': false }],
  ),
  'trial cell with a switch and days': all(
    table(
      ['Specification Name', 'Billing Mode', 'Trial Use'],
      [[text('A'), modes('Yearly'), `<button role=switch aria-checked=true></button> <input value=7> days`]],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': true }],
  ),
  'trial cell of radios and days in brackets': all(
    table(
      ['Specification Name', 'Billing Mode', 'Trial Use'],
      [
        [
          text('A'),
          modes('Yearly'),
          `${radios(['Yes', 'No'], 'Yes')} <span>Trial Days</span> <input value=7>`,
        ],
      ],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': true, 'spec.trialDays': '7' }],
  ),
};
