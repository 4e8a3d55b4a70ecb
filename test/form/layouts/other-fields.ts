import {
  basics,
  basicsRead,
  basicsReadZh,
  basicsZh,
  ends,
  endsZh,
  item,
  type Layout,
  pick,
  radios,
  table,
  text,
} from './markup';

const form = (below: string, others: Record<string, unknown>): Layout => ({
  html: `<h1>Modify Product</h1>${basics}${below}${ends}`,
  fields: basicsRead,
  others,
});
const formZh = (below: string, others: Record<string, unknown>): Layout => ({
  html: `<h1>修改商品</h1>${basicsZh}${below}${endsZh}`,
  fields: basicsReadZh,
  others,
});
const section = (title: string, ...lines: string[]) =>
  `<section><h2>${title}</h2>${lines.join('')}</section>`;
const area = (value: string) => `<textarea>${value}</textarea>`;
const tied = (label: string, id: string, control: string) =>
  `<div><label for="${id}">${label}</label>${control}</div>`;
const line = (label: string, control: string) => `<tr><th>${label}</th><td>${control}</td></tr>`;

/** Fields that are the form's, whatever shows them. */
export const OTHER_FIELDS: Record<string, Layout> = {
  'lines of every shape': form(
    item('Category', pick(['Software', 'Backup'], 'Backup')) +
      item('Hotline', text('400-1')) +
      item('Release Date', '<input type="date" value="2026-01-02">') +
      item('Sales Region', radios(['China', 'Europe'], 'Europe')) +
      item('Remarks', area('none')) +
      '<label><input type="checkbox" checked> Offers invoices</label>',
    {
      Category: 'Backup',
      Hotline: '400-1',
      'Release Date': '2026-01-02',
      'Sales Region': 'Europe',
      Remarks: 'none',
      'Offers invoices': true,
    },
  ),
  'lines in Chinese': formZh(
    item('商品分类：', pick(['请选择', '备份'], '请选择')) +
      item('* 服务热线', text('400')) +
      item('备注 3/200', area('无。')),
    { 商品分类: null, 服务热线: '400', 备注: '无。' },
  ),
  'a select that is named by its label and by what it shows': form(
    '<div><label id="c">Category</label><button type="button" aria-haspopup="listbox" aria-labelledby="c v"><span id="v">Backup</span></button></div>',
    { Category: 'Backup' },
  ),
  'labels that are tied to their controls': form(
    tied('Contact e-mail *', 'e', '<input id="e" type="email" value="a@b.c">') +
      '<input aria-label="Hotline" value="1"><span id="n">Remarks</span><textarea aria-labelledby="n">x</textarea>' +
      '<label>Industry <select><option selected>Finance<option>Retail</select></label>' +
      '<fieldset><legend>Cloud type</legend><label><input type="radio" name="q" checked>Public</label><label><input type="radio" name="q">Hybrid</label></fieldset>',
    { 'Contact e-mail': 'a@b.c', Hotline: '1', Remarks: 'x', Industry: 'Finance', 'Cloud type': 'Public' },
  ),
  'a select in a set of fields with a title': form(
    '<fieldset><legend>Sales</legend><div><label>Category</label><div role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0">Backup</div></div><div><label>Hotline</label><input value="1"></div></fieldset>',
    { Category: 'Backup', Hotline: '1' },
  ),
  'a section of its own below, and one above': {
    html: `<h1>Modify Product</h1><form>${section('Category', item('Main category', pick(['A', 'B'], 'A')))}${section('Basic', basics)}${section('Contact', item('Hotline', text('1')), item('E-mail', text('a@b.c')))}${ends}</form>`,
    fields: basicsRead,
    others: { 'Main category': 'A', Hotline: '1', 'E-mail': 'a@b.c' },
  },
  'a form laid out as a table': {
    html: `<h1>Modify Product</h1><table class="fields">${line('Product Name', text('Acme'))}${line('Category', pick(['A', 'B'], 'B'))}${line('Public Sales', radios(['Yes', 'No'], 'Yes'))}${line('Hotline', text('1'))}</table>${ends}`,
    fields: { name: 'Acme', publicSales: true },
    others: { Category: 'B', Hotline: '1' },
  },
  'a form laid out as a table under a title of its own': {
    html: `<h1>Modify Product</h1><table><tr><th colspan="2">Basic Information</th></tr>${line('Product Name', text('Acme'))}${line('Category', pick(['A', 'B'], 'B'))}${line('Public Sales', radios(['Yes', 'No'], 'Yes'))}</table>${ends}`,
    fields: { name: 'Acme', publicSales: true },
    others: { Category: 'B' },
  },
  'two with one label, told apart by their headings': form(
    section('Sales contact', item('Phone', text('1'))) + section('Support contact', item('Phone', text('2'))),
    { 'Sales contact › Phone': '1', 'Support contact › Phone': '2' },
  ),
  'a file, an editor and a switch': form(
    item('Business license', '<input type="file">') +
      item('Service terms', '<div contenteditable="true" role="textbox"><p>One</p><p>Two</p></div>') +
      item('Listed first', '<button role="switch" aria-checked="true"></button>'),
    { 'Business license': null, 'Service terms': 'One\nTwo', 'Listed first': true },
  ),
  'a form in a dialog': {
    html: `<header><input aria-label="Product or service"></header><div role="dialog" aria-label="Modify Product">${basics}${item('Category', text('A'))}${ends}</div>`,
    fields: basicsRead,
    others: { Category: 'A' },
  },
  'a label with an at sign, an override and no end': form(
    item('Sales @ desk\u202e', text('1')) + tied('L'.repeat(200), 'long', '<input id="long" value="2">'),
    { 'Sales ＠ desk': '1', [`${'L'.repeat(80)}`]: '2' },
  ),
  'a label that is a word of the language itself': form(item('constructor', text('1')), { constructor: '1' }),
};

const specs = table(
  ['Specification Name', 'Billing Mode', 'Price', 'Note', 'Operation'],
  [['A', 'Yearly', text('1'), text('n'), '<a>Delete</a>']],
);
const specsRead = [{ 'spec.name': 'A', 'spec.billing': ['yearly'], 'spec.price': '1' }];
const withSpecs = (around: (table: string) => string, others: Record<string, unknown> = {}): Layout => ({
  ...form(around(specs), others),
  specs: specsRead,
});
const hotline = item('Hotline', text('1'));

/** Controls that are none of the form's fields, each beside one that is. */
export const OTHER_FIELDS_LEFT: Record<string, Layout> = {
  'columns of a table that nobody knows': withSpecs((one) => hotline + one, { Hotline: '1' }),
  'filters and a search above the table, and its pager': withSpecs(
    (one) =>
      `${hotline}<div><div>${item('Status', pick(['All', 'On sale'], 'All'))}${item('Owner', text(''))}<label><input type="checkbox"> Select all</label></div>${one}<div>${item('Rows', pick(['10', '20'], '10'))}<input aria-label="Go to page"></div></div>`,
    { Hotline: '1' },
  ),
  'the same beside the lines of the form': withSpecs(
    (one) =>
      `${hotline}${item('Note', pick(['All', 'Short'], 'All'))}${item('Search specification', text(''))}<label><input type="checkbox"> Select all</label>${one}${item('Items per page', pick(['10', '20'], '10'))}<select aria-label="Size"><option>10 / page<option>20 / page</select>`,
    { Hotline: '1' },
  ),
  "the console's header, navigation and footer": {
    html: `<header><input aria-label="Product or service"><label>Language <select><option>English<option>中文</select></label></header><div><nav><label>Region <select><option>Bangkok</select></label></nav><main>${basics}${hotline}${ends}</main></div><footer role="contentinfo"><label>Newsletter <input></label></footer>`,
    fields: basicsRead,
    others: { Hotline: '1' },
  },
  'a header and navigation of plain elements': {
    html: `<div class="top"><label>Service <input></label><label>Language <select><option>English<option>简体中文</select></label></div><div class="page"><div class="left"><label>Region <select><option>Bangkok</select></label></div><div class="content"><h1>Modify Product</h1>${basics}${hotline}${ends}</div></div>`,
    fields: basicsRead,
    others: { Hotline: '1' },
  },
  'a header of plain elements over buttons in a bar of their own': {
    html: `<div><div class="top"><label>Service <input></label><label>Language <select><option>English<option>简体中文</select></label></div><div class="content"><h1>Modify Product</h1>${basics}${hotline}</div><div class="foot">${ends}</div></div>`,
    fields: basicsRead,
    others: { Hotline: '1' },
  },
  'an agreement beside Submit': form(
    `${hotline}<div><label><input type="checkbox"> I have read and agree to the Seller Terms</label></div>`,
    { Hotline: '1' },
  ),
  'an agreement beside Submit, in Chinese': formZh(
    `${item('热线', text('1'))}<label><input type="checkbox">我已阅读并同意《商家协议》</label>`,
    { 热线: '1' },
  ),
  'a question that is open over the form': form(
    `${hotline}<div role="dialog" aria-label="Delete?">${item('Reason', text(''))}<button>OK</button><button>Cancel</button></div>`,
    { Hotline: '1' },
  ),
  'passwords, keys and cards, by their names or by their labels': form(
    hotline +
      item('Account', '<input type="password" value="p">') +
      item('Card number', text('4111')) +
      item('API Key', text('k')) +
      item('银行账号', text('62')) +
      item('登录密码', text('p')) +
      item('Code', '<input autocomplete="one-time-code" value="1">'),
    { Hotline: '1' },
  ),
  'two with one label under one heading': form(
    hotline + section('Contact', item('Phone', text('1')), item('Phone', text('2'))),
    { Hotline: '1' },
  ),
  'what has no label of its own': form(
    `${hotline}<div><input value="x"></div><div><input placeholder="Enter something" value="y"></div>`,
    { Hotline: '1' },
  ),
  'a choice that fills the form in from another product': form(
    `${item('Copy from', pick(['Please select', 'Acme Mail'], 'Please select'))}${hotline}`,
    { Hotline: '1' },
  ),
  'what nobody can type into': form(
    `${hotline}${item('Products on sale', '<input value="12" readonly>')}${item('Product ID', '<input value="oc-1" disabled>')}`,
    { Hotline: '1' },
  ),
  'a hidden field': form(`${hotline}<div style="display:none">${item('Internal', text('x'))}</div>`, {
    Hotline: '1',
  }),
  'fields in the cards of specifications': {
    html: `${basics}${hotline}<div>${['A', 'B'].map((name) => section('Specification', item('Specification Name', text(name)), item('Price', text('1')), item('Note', text('n')))).join('')}</div>${ends}`,
    fields: basicsRead,
    specs: [
      { 'spec.name': 'A', 'spec.price': '1' },
      { 'spec.name': 'B', 'spec.price': '1' },
    ],
    others: { Hotline: '1' },
  },
};
