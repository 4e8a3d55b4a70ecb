import {
  basics,
  basicsRead,
  boxes,
  ends,
  item,
  type Layout,
  nameAndSales,
  nameAndSalesRead,
  text,
  yesNo,
} from './markup';

const sameIds = (label: string, value: string): string =>
  `<div><div><label id="name-label" for="name">${label}</label></div><div><div><input id="name" aria-labelledby="name-label" value="${value}"></div></div></div>`;

/** How pages tie a label to a control, where it neither stands before it nor is a plain `label` with `for`. */
export const LABEL_TIES: Record<string, Layout> = {
  'sections whose heads are buttons that open them': {
    fields: {
      ...nameAndSalesRead,
      description: 'Long words',
      'seo.title': 'T',
      'seo.keywords': 'K',
      'seo.description': 'D',
    },
    html: `<h3><button aria-expanded="true">Basic Information</button></h3><div>${nameAndSales}${item('Description', '<textarea>Long words</textarea>')}</div><div role="button" aria-expanded="true" tabindex="0">SEO</div><div>${item('Title', text('T'))}${item('Keywords', text('K'))}${item('Description', '<textarea>D</textarea>')}</div>${ends}`,
  },
  'a floating label after a select of plain elements, tied by id': {
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas', productionUrl: 'https://a.example.com' },
    html: `${nameAndSales}<span><div class="pick"><span id="dm" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false">SaaS</span></div><label for="dm">Delivery Method</label></span><span><div class="pick"><span id="pu" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false">https://a.example.com</span></div><label for="pu">Production System API URL</label></span>${ends}`,
  },
  'selects that give what they show for their name': {
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas' },
    html: `${nameAndSales}${item('Delivery Method', '<span tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="SaaS">SaaS</span>')}${ends}`,
  },
  'the label of a group tied to the first of its numbers': {
    fields: nameAndSalesRead,
    specs: [
      {
        'spec.name': 'A',
        'spec.quantity.min': '1',
        'spec.quantity.max': '9',
        'spec.quantity.step': '2',
      },
    ],
    html: `${nameAndSales}<h2>Specification</h2>${item('Specification Name', text('A'))}<div class="line"><div><label for="q">Quantity</label></div><div><input id="q" value="1"><span> ~ </span><input value="9"><span> / </span><input value="2"></div></div>${ends}`,
  },
  'widgets that are their own label': {
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas', logo: null, highlights: ['fast'] },
    html: `${nameAndSales}<label class="x-field x-select x-select--without-chips" for="w1"><div class="x-box"><div class="x-label">Delivery Method *</div><div class="x-own"><span>SaaS</span><input id="w1" readonly role="combobox" aria-label="Delivery Method *" aria-expanded="false" value="SaaS"></div></div></label><label class="x-field x-file" for="w2"><div class="x-box"><div class="x-label">Logo</div><div class="x-own"><input id="w2" type="file"></div></div></label><label class="x-field x-select x-select--with-chips" for="w3"><div class="x-box"><div class="x-label">Highlights</div><div class="x-own"><div class="x-chip"><span>fast</span><i role="button" class="x-chip__remove"></i></div><input id="w3" type="search" role="combobox" aria-label="Highlights" aria-expanded="false"></div></div></label>${ends}`,
  },
  'a help button and a counter between label and control': {
    fields: basicsRead,
    html: `${basics.replaceAll('</div><div class="value">', ' <button type="button" aria-label="Help" aria-describedby="t">?</button><span class="count">0/50</span></div><div class="value">')}${ends}`,
  },
  'two forms whose fields have the same ids': {
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.price.yearly': '9' }],
    html: `${sameIds('Product Name', 'Acme')}${item('Public Sales', yesNo())}<div role="dialog">${sameIds('Specification Name', 'A')}${item('Billing Mode', boxes(['Yearly', 'Monthly'], ['Yearly']))}${item('Price (USD/year)', text('9'))}</div>${ends}`,
  },
  'a switch whose label explains it, too': {
    fields: { ...nameAndSalesRead, supervision: true },
    html: `${nameAndSales}<div><label for="w1"><input id="w1" role="switch" type="checkbox" checked aria-describedby="w2"><span aria-hidden="true"></span><span><span>Involve Service Supervision</span><span id="w2">Delivery is watched by the platform</span></span></label></div>${ends}`,
  },
  'billing modes whose labels explain them, too': {
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'A', 'spec.billing': ['monthly'] }],
    html: `${nameAndSales}<div role="dialog">${item('Specification Name', text('A'))}${item('Billing Mode', '<label><input type="checkbox"><span>Yearly</span><p>Once a year, in advance</p></label><label><input type="checkbox" checked><span>Monthly</span><p>At the end of each month</p></label>')}</div>${ends}`,
  },
};
