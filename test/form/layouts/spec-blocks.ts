import { boxes, ends, item, type Layout, nameAndSales, nameAndSalesRead, text, yesNo } from './markup';

const modes = (...on: string[]) => boxes(['Yearly', 'Monthly', 'One-time'], on);
const all = (t: string, specs: Layout['specs']): Layout => ({
  html: nameAndSales + t + ends,
  fields: nameAndSalesRead,
  specs,
});
const row = `<table><thead><tr><th>Specification Name<th>Billing Mode<th>Operation</thead><tbody><tr><td>A<td>Yearly<td><a>Edit</a></tbody></table>`;
const rowRead = { 'spec.name': 'A', 'spec.billing': ['yearly'] };
const onOff = (on: boolean) => `<button role=switch aria-checked=${on}></button>`;
const yearlyAndMonthly = {
  'spec.name': 'A',
  'spec.billing': ['yearly', 'monthly'],
  'spec.price.yearly': '100',
  'spec.price.monthly': '10',
};
/** One line for each mode under a heading; the mode that is not offered shows no price. */
const modeLines = (line: (mode: string, on: boolean, price: string) => string) =>
  all(
    `<div class=spec><input aria-label="Specification Name" value=A><h4>Billing Mode</h4>${line('Yearly', true, '100')}${line('Monthly', true, '10')}${line('One-time', false, '')}<div><label><input type=checkbox checked>Free Trial</label><input aria-label="Trial Days" value=7></div></div>`,
    [{ ...yearlyAndMonthly, 'spec.trial': true, 'spec.trialDays': '7' }],
  );
export const SPEC_BLOCKS: Record<string, Layout> = {
  'cards with titles, collapsed one hidden': all(
    ['A', 'B']
      .map(
        (n, i) =>
          `<div class=panel><div class=head>Specification ${i + 1}</div><div ${i ? 'style="display:none"' : ''}>${item('Specification Name', text(n))}${item('Billing Mode', modes('Yearly'))}${item('Yearly Price', text('5'))}${item('Trial Use', yesNo('No'))}</div></div>`,
      )
      .join(''),
    ['A', 'B'].map((n) => ({
      'spec.name': n,
      'spec.billing': ['yearly'],
      'spec.price.yearly': '5',
      'spec.trial': false,
    })),
  ),
  'fieldsets with the name in the legend': all(
    ['A', 'B']
      .map(
        (n) =>
          `<fieldset><legend>Specification: ${n}</legend>${item('Name', text(n))}${item('Billing', modes('Monthly'))}</fieldset>`,
      )
      .join(''),
    ['A', 'B'].map((n) => ({ 'spec.name': n, 'spec.billing': ['monthly'] })),
  ),
  'specification tabs, one panel shown': all(
    `<div role=tablist><div role=tab aria-selected=true>A</div><div role=tab aria-selected=false>B</div></div><div role=tabpanel>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly'))}</div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly'] }],
  ),
  'dialog by role with short labels': all(
    `${row}<div role=dialog aria-label="Edit Specification">${item('Name', text('A'))}${item('Billing Mode', modes('Yearly'))}${item('Trial', yesNo('No'))}${item('Days', text('7'))}<button>Cancel</button><button>OK</button></div>`,
    [rowRead, { ...rowRead, 'spec.trial': false, 'spec.trialDays': '7' }],
  ),
  'drawer by class only': all(
    `${row}<div class="x-drawer"><div class="x-drawer-title">Edit Specification</div><div class="x-drawer-body">${item('Name', text('A'))}${item('Billing Mode', modes('Yearly'))}${item('Trial Use', yesNo('No'))}</div><div class="x-drawer-footer"><button>OK</button></div></div>`,
    [rowRead, { ...rowRead, 'spec.trial': false }],
  ),
  'native dialog open': all(
    `${row}<dialog open><h2>Modify Specification</h2><label>Name ${text('A')}</label><fieldset><legend>Billing Mode</legend>${modes('Yearly')}</fieldset><label><input type=checkbox> Allow trial use</label><button>Save</button></dialog>`,
    [rowRead, { ...rowRead, 'spec.trial': false }],
  ),
  'native dialog closed with old values': all(
    `${row}<dialog><h2>Modify Specification</h2><label>Name ${text('Old')}</label>${item('Billing Mode', modes('Monthly'))}<button>Save</button></dialog>`,
    [rowRead],
  ),
  'price lines built of mode and amount': all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly', 'Monthly'))}${item('Price', `<div><span>Yearly</span>${text('100')}<span>USD/year</span></div><div><span>Monthly</span>${text('10')}<span>USD/month</span></div>`)}</div>`,
    [
      {
        'spec.name': 'A',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '100',
        'spec.price.monthly': '10',
      },
    ],
  ),
  'a switch and a named price for each mode under a heading': modeLines(
    (mode, on, price) =>
      `<div><span>${mode}</span>${onOff(on)}${on ? `<input aria-label=Price value=${price}>` : ''}</div>`,
  ),
  'a labelled switch with a price beside it for each mode under a heading': modeLines(
    (mode, on, price) =>
      `<div><label>${mode}</label><div>${onOff(on)}${on ? `<input value=${price}>` : ''}</div></div>`,
  ),
  'a switch with its mode behind it, then its price in a line of its own': modeLines(
    (mode, on, price) =>
      `<div>${onOff(on)}<span>${mode}</span></div>${on ? item('Price', `<input value=${price}>`) : ''}`,
  ),
  "prices of two kinds below all modes are nobody's": all(
    `<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', modes('Yearly', 'Monthly'))}${item('Price', text('100'))}${item('Price', text('10'))}</div>`,
    [{ 'spec.name': 'A', 'spec.billing': ['yearly', 'monthly'] }],
  ),
};
