import {
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

const modes = (...on: string[]) => boxes(['Yearly', 'Monthly', 'One-time'], on);
const all = (t: string, specs: Layout['specs']): Layout => ({
  html: nameAndSales + t + ends,
  fields: nameAndSalesRead,
  specs,
});
export const SPEC_DIALOGS: Record<string, Layout> = {
  'price fields with a unit only behind them': all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly', 'Monthly'))}${item('Price', `${text('100')} USD/year ${text('10')} USD/month`)}</div>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '100',
        'spec.price.monthly': '10',
      },
    ],
  ),
  'billing mode radios (one only)': all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', radios(['Yearly/Monthly', 'One-time'], 'One-time'))}${item('Price', text('9'))}</div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['one-time'], 'spec.price': '9' }],
  ),
  'quantity with labels before each': all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly'))}<div>Quantity</div><div><label for=q1>Minimum</label><input id=q1 value=1><label for=q2>Maximum</label><input id=q2 value=9><label for=q3>Step</label><input id=q3 value=2></div></div>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.quantity.min': '1',
        'spec.quantity.max': '9',
        'spec.quantity.step': '2',
      },
    ],
  ),
  'attributes that a dialog only lists': all(
    `<div role=dialog>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly'))}<h4>Enumeration Values</h4><ul><li>Region: Europe, Asia <button>Edit</button></li><li>Edition: Gold <button>Edit</button></li><li><button>+ Add</button></li></ul></div>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.attributes': [
          { name: 'Region', values: ['Europe', 'Asia'] },
          { name: 'Edition', values: ['Gold'] },
        ],
      },
    ],
  ),
  'quantity as a range with a tilde': all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly'))}${item('Quantity Range', `<input value=1> ~ <input value=9>`)}${item('Step', text('2'))}</div>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.quantity.min': '1',
        'spec.quantity.max': '9',
        'spec.quantity.step': '2',
      },
    ],
  ),
  'hide, trial and a custom attribute': all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly'))}${item('Hide Specification', '<input type=checkbox role=switch>')}${item('Trial Use', '<div class="swt on" tabindex=0 role=switch aria-checked=true></div>')}${item('Trial Period', `${text('30')} days`)}</div>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly'],
        'spec.hidden': false,
        'spec.trial': true,
        'spec.trialDays': '30',
      },
    ],
  ),
  'one specification without a table, product description beside it': {
    html: `${item('Product Name', text('Acme')) + item('Description', '<textarea>About</textarea>') + item('Public Sales', yesNo())}<h3>Product Specifications</h3>${item('Specification Name', text('A'))}${item('Billing Mode', pick(['Yearly', 'Monthly'], 'Yearly'))}${item('Description', '<textarea>Spec words</textarea>')}${ends}`,
    fields: { name: 'Acme', description: 'About', publicSales: true },
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly'] }],
  },
};
