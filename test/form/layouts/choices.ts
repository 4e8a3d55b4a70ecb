import {
  boxes,
  ends,
  item,
  type Layout,
  METHODS,
  nameAndSales,
  nameAndSalesRead,
  pick,
  radios,
  text,
  yesNo,
} from './markup';

const rest =
  item('Product Name', text('Acme')) +
  item('Delivery Method', pick(METHODS, 'SaaS')) +
  item('Public Sales', yesNo());
const read = { name: 'Acme', deliveryMethod: 'saas', publicSales: true };
const sup = (control: string, supervision: unknown): Layout => ({
  html: rest + item('Involve Service Supervision', control) + ends,
  fields: { ...read, supervision },
});
export const CHOICES: Record<string, Layout> = {
  'disabled radios still read': sup(
    '<label><input type=radio name=z disabled checked> Yes</label><label><input type=radio name=z disabled> No</label>',
    true,
  ),
  'keywords as tags': {
    html:
      rest +
      '<div><label for=kw>Search Keywords</label><div><div role=toolbar><button class=tag><span>fast</span><span aria-label=Remove>×</span></button><button class=tag><span>safe</span><span aria-label=Remove>×</span></button></div><input id=kw></div></div>' +
      ends,
    fields: { ...read, 'seo.keywords': 'fast, safe' },
  },
  'plain text when locked': sup('<span>Yes</span>', true),
  'plain text No with a help link': sup('<span>No</span> <a href=#>Learn more</a>', false),
  'delivery method as cards with descriptions': {
    html:
      item(
        'Delivery Method',
        '<div class="cards"><div class="card"><h4>Image</h4><p>Runs on a cloud server</p></div><div class="card selected"><h4>SaaS</h4><p>Runs at the seller</p></div><div class="card"><h4>License</h4><p>A key</p></div></div>',
      ) +
      nameAndSales +
      ends,
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas' },
  },
  'delivery method as radio cards': {
    html:
      item(
        'Delivery Method',
        '<label class=tile><input type=radio name=dm><b>Image</b><small>Runs on a cloud server</small></label><label class=tile><input type=radio name=dm checked><b>License</b><small>A key to use the software</small></label>',
      ) +
      nameAndSales +
      ends,
    fields: { ...nameAndSalesRead, deliveryMethod: 'license' },
  },
  'delivery method as tabs': {
    html:
      item(
        'Delivery Method',
        '<div role=tablist><div role=tab aria-selected=false>Image</div><div role=tab aria-selected=true>SaaS</div></div>',
      ) +
      nameAndSales +
      ends,
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas' },
  },
  'delivery method of an unknown kind': {
    html: item('Delivery Method', pick(['Robot', 'SaaS'], 'Robot')) + nameAndSales + ends,
    fields: { ...nameAndSalesRead, deliveryMethod: 'Robot' },
  },
  'delivery method in a readonly select': {
    html: item('Delivery Method', '<input readonly value=SaaS>') + nameAndSales + ends,
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas' },
  },
  'delivery method as text, with its label in boxes of its own': {
    html: `<div class=line><div class=head><div class=words><span><label>Delivery Method</label></span></div><span>:</span></div><div class=body><div><div><div>SaaS</div></div></div></div></div>${nameAndSales}${ends}`,
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas' },
  },
  'billing mode as multi select with tags': {
    html: `${nameAndSales}<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', '<div class="ms-select multiple" tabindex=0><span class=tag>Yearly<i class=x>×</i></span><span class=tag>Monthly<i class=x>×</i></span><i class=arrow></i></div>')}</div>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly', 'monthly'] }],
  },
  'billing mode as one select with a joint option': {
    html: `${nameAndSales}<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', pick(['Yearly/Monthly', 'One-time'], 'Yearly/Monthly'))}</div>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly', 'monthly'] }],
  },
  'billing mode as pressed chips': {
    html: `${nameAndSales}<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', '<button aria-pressed=true>Yearly</button><button aria-pressed=false>Monthly</button><button aria-pressed=true>One-time</button>')}</div>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly', 'one-time'] }],
  },
  'trial as radios that allow or not': {
    html: `${nameAndSales}<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', boxes(['Yearly', 'Monthly'], ['Yearly']))}${item('Trial Use', radios(['Allowed', 'Not allowed'], 'Not allowed'))}</div>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': false }],
  },
  'trial days within the checkbox line': {
    html: `${nameAndSales}<div class=spec>${item('Specification Name', text('A'))}${item('Billing Mode', boxes(['Yearly'], ['Yearly']))}${item('Free Trial', '<label><input type=checkbox checked> Allow a free trial for</label> <input type=number value=7> days')}</div>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.trial': true }],
  },
};
