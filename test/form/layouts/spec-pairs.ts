import {
  basics,
  basicsRead,
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

const region = { name: 'Region', values: ['Europe', 'Middle East'] };
const edition = { name: 'Edition', values: ['Gold'] };
const all = (html: string, specs: Layout['specs'], end = ends): Layout => ({
  html: nameAndSales + html + end,
  fields: nameAndSalesRead,
  specs,
});
const tags = (...values: string[]) =>
  `<div class="input-tag">${values.map((one) => `<span class="tag"><span>${one}</span></span>`).join('')}<input></div>`;

/** Values that belong together: attributes with their values, prices behind their modes, parts of a quantity. */
export const SPEC_PAIRS: Record<string, Layout> = {
  'an attribute and its values in two inputs of a cell': all(
    table(
      ['Specification Name', 'SKU'],
      [
        [
          text('A'),
          `<div><input placeholder="Attribute" value="Region"><input value="Europe, Middle East"></div><div><input placeholder="Attribute" value="Edition"><input value="Gold"></div><button>Add</button>`,
        ],
        [text('B'), '<button>Add</button>'],
      ],
    ),
    [
      { 'spec.name': 'A', 'spec.attributes': [region, edition] },
      { 'spec.name': 'B', 'spec.attributes': [] },
    ],
  ),
  'an attribute and its values as tags': all(
    `<div role="dialog"><h3>Edit Specification</h3>${item('Specification Name', text('A'))}${item('Enumeration Values', `<div><input placeholder="Attribute" value="Region">${tags('Europe', 'Middle East')}</div><div><input placeholder="Attribute" value="Edition">${tags('Gold')}</div><button>Add</button>`)}<button>OK</button></div>`,
    [{ 'spec.name': 'A', 'spec.attributes': [region, edition] }],
  ),
  'attributes and their values, each under a label of its own': all(
    `<div role="dialog"><h3>Edit Specification</h3>${item('Specification Name', text('A'))}${[region, edition]
      .map(({ name, values }) => item('Attribute', text(name)) + item('Enumeration Values', tags(...values)))
      .join('')}<button>Add</button><button>OK</button></div>`,
    [{ 'spec.name': 'A', 'spec.attributes': [region, edition] }],
  ),
  'an attribute of the product, which is no specification': {
    html: basics + item('Attribute', text('Region')) + ends,
    fields: basicsRead,
  },
  'prices behind their modes with a stroke between': all(
    table(
      ['Specification Name', 'Billing Mode', 'Price'],
      [['A', 'Yearly, Monthly', 'Yearly: 4800 / Monthly: 480']],
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '4800',
        'spec.price.monthly': '480',
      },
    ],
  ),
  'prices before their modes with a comma between': all(
    table(
      ['Specification Name', 'Billing Mode', 'Price'],
      [['A', 'Yearly, Monthly', '$4800/year, $480/month']],
    ),
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '4800',
        'spec.price.monthly': '480',
      },
    ],
  ),
  'headers with arrows for sorting': all(
    table(
      ['<span>Specification Name ⇅</span>', 'Billing Mode ▲▼'],
      [[text('A'), boxes(['Yearly', 'Monthly'], ['Yearly'])]],
    ),
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'] }],
  ),
  'headers that name the group and its part': all(
    table(
      ['规格名称', '数量属性：最小值', '数量属性 - 最大值', '数量属性/步长'],
      [['A', '1', '9', '2'].map(text)],
    ),
    [{ 'spec.name': 'A', 'spec.quantity.min': '1', 'spec.quantity.max': '9', 'spec.quantity.step': '2' }],
    endsZh,
  ),
};
