import {
  basicsRead,
  ends,
  item,
  type Layout,
  METHODS,
  nameAndSales,
  nameAndSalesRead,
  pick,
  text,
  yesNo,
} from './markup';

const dm = pick(METHODS, 'SaaS');
export const LABEL_PLACES: Record<string, Layout> = {
  'label cell and content cell, two pairs in a line, colspan': {
    html: `<table><tbody><tr><td>Product Name</td><td>${text('Acme')}</td><td>Version</td><td>${text('V1.0')}</td></tr><tr><td>Involve Service Supervision</td><td colspan=3>${yesNo()}</td></tr><tr><td>Public Sales</td><td>${yesNo()}</td><td>Delivery Method</td><td>${dm}</td></tr></tbody></table>${ends}`,
    fields: { ...basicsRead, version: 'V1.0' },
  },
  'th row headers': {
    html: `<table>${[
      ['Product Name', text('Acme')],
      ['Involve Service Supervision', yesNo()],
      ['Public Sales', yesNo()],
      ['Delivery Method', dm],
    ]
      .map(([l, c]) => `<tr><th scope=row>${l}</th><td>${c}</td></tr>`)
      .join('')}</table>${ends}`,
    fields: basicsRead,
  },
  'label row over control row': {
    html: `<table><tr><td>Product Name</td><td>Delivery Method</td></tr><tr><td>${text('Acme')}</td><td>${dm}</td></tr><tr><td>Involve Service Supervision</td><td>Public Sales</td></tr><tr><td>${yesNo()}</td><td>${yesNo()}</td></tr></table>${ends}`,
    fields: basicsRead,
  },
  'a prompt behind a delivery method shown as text': {
    html: `<div><span>Delivery Method <em>*</em></span><span>SaaS</span></div><p><input value="Acme" placeholder="Product Name *"></p>${item('Public Sales', yesNo())}${ends}`,
    fields: { name: 'Acme', publicSales: true, deliveryMethod: 'saas' },
  },
  'a prompt under a bar of tabs': {
    html: `${nameAndSales}<h3>Product Specifications</h3><div><a role=tab>Basic</a><button>+ Add Specification</button></div><div><p><input value="Basic" placeholder="Specification Name"></p>${item('Trial Use', yesNo())}</div>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'Basic', 'spec.trial': true }],
  },
  'definition list in groups': {
    html: `<dl>${[
      ['Product Name', text('Acme')],
      ['Involve Service Supervision', yesNo()],
      ['Public Sales', yesNo()],
      ['Delivery Method', dm],
    ]
      .map(([l, c]) => `<div><dt>${l}</dt><dd>${c}</dd></div>`)
      .join('')}</dl>${ends}`,
    fields: basicsRead,
  },
  'tabs with every panel in the page': {
    html: `<div role=tablist><button role=tab aria-selected=true id=t1>Basic Information</button><button role=tab aria-selected=false id=t2>SEO</button></div><div role=tabpanel aria-labelledby=t1>${item('Name', text('Acme'))}${item('Description', '<textarea>Long text</textarea>')}${item('Public Sales', yesNo())}</div><div role=tabpanel aria-labelledby=t2 hidden>${item('Title', text('T'))}${item('Keywords', text('K'))}${item('Description', '<textarea>D</textarea>')}</div>${ends}`,
    fields: {
      name: 'Acme',
      description: 'Long text',
      publicSales: true,
      'seo.title': 'T',
      'seo.keywords': 'K',
      'seo.description': 'D',
    },
  },
  'accordion with collapsed panels': {
    html: `<section><h3><button>Basic Information</button></h3><div>${item('Product Name', text('Acme'))}${item('Description', '<textarea>Long</textarea>')}</div></section><section><h3><button>Search Engine Optimization (SEO)</button></h3><div style="display:none">${item('Title', text('T'))}${item('Keywords', text('K'))}${item('Description', '<textarea>D</textarea>')}</div></section>${item('Public Sales', yesNo())}${ends}`,
    fields: {
      name: 'Acme',
      description: 'Long',
      publicSales: true,
      'seo.title': 'T',
      'seo.keywords': 'K',
      'seo.description': 'D',
    },
  },
  'SEO group label left of three labelled texts': {
    html:
      nameAndSales +
      item(
        'Search Engine Optimization',
        `<div><span>Title</span>${text('T')}</div><div><span>Keywords</span>${text('K')}</div><div><span>Description</span><textarea>D</textarea></div>`,
      ) +
      ends,
    fields: { ...nameAndSalesRead, 'seo.title': 'T', 'seo.keywords': 'K', 'seo.description': 'D' },
  },
  'a counter inside the wrapper before the field': {
    html:
      item('Product Name', `<span class=count>4/60</span>${text('Acme')}`) +
      item('Version', `<span class=prefix>V</span>${text('1.0')}`) +
      item('Public Sales', yesNo()) +
      ends,
    fields: { name: 'Acme', version: '1.0', publicSales: true },
  },
  'placeholder speaks of another field': {
    html:
      item('Product Name', '<input value=Acme placeholder="Enter the product name and version">') +
      item('Version', '<input value=V1.0 placeholder="Please enter">') +
      item('Product Code', '<input value=x placeholder="Product Name">') +
      item('Public Sales', yesNo()) +
      ends,
    fields: { name: 'Acme', version: 'V1.0', publicSales: true },
  },
  'a select of a unit beside the text': {
    html:
      nameAndSales + item('Avg. Delivery Duration', `${text('5')}${pick(['Days', 'Hours'], 'Days')}`) + ends,
    fields: { ...nameAndSalesRead, deliveryDuration: '5' },
  },
  'lists of texts with add and delete': {
    html:
      nameAndSales +
      item(
        'Highlights',
        `<div>${text('Fast')}<a>Delete</a></div><div>${text('Safe')}<a>Delete</a></div><button>Add</button>`,
      ) +
      item('Customer Cases', `<ul><li><textarea>One</textarea></li><li><textarea>Two</textarea></li></ul>`) +
      ends,
    fields: { ...nameAndSalesRead, highlights: ['Fast', 'Safe'], cases: ['One', 'Two'] },
  },
  'upload widgets that hold their own labels': {
    fields: {
      ...nameAndSalesRead,
      logo: { file: 'acme.png' },
      userGuide: { file: 'acme-guide.pdf' },
      certificate: null,
    },
    html: `${nameAndSales}${[
      ['Logo', 'acme.png'],
      ['User Guide', 'acme-guide.pdf'],
      ['Software Copyright Certificate', ''],
      ['Photograph', 'acme-team.png'],
    ]
      .map(
        ([label, file]) =>
          `<x-file-upload><p class="label">${label}</p><input type=file hidden><button type=button>Select File</button><span class="name">${file}</span><p class="hint">No larger than 20 MB.</p></x-file-upload>`,
      )
      .join('')}${ends}`,
  },
  'file fields with a drop zone and rules': {
    html:
      nameAndSales +
      item(
        'Logo',
        '<div class="upload"><input type=file hidden><button>Upload</button><p>PNG, 120 x 120, up to 5 MB</p></div>',
      ) +
      item(
        'User Guide',
        '<button>Choose File</button><input type=file style="display:none"><span>PDF only</span>',
      ) +
      ends,
    fields: { ...nameAndSalesRead, logo: null, userGuide: null },
  },
  'labels with (optional), [required] and a language pair': {
    html:
      item('Product Name [Required]', text('Acme')) +
      item('Version (optional)', text('V1.0')) +
      item('Public Sales 是否公开销售', yesNo()) +
      item('交付方式 Delivery Method', dm) +
      ends,
    fields: { name: 'Acme', version: 'V1.0', publicSales: true, deliveryMethod: 'saas' },
  },
  'label with a badge': {
    html:
      item('Product Name <span class=badge>New</span>', text('Acme')) +
      item('Involve Service Supervision <span class=badge>Locked</span>', yesNo()) +
      item('Public Sales <span class=tag>Beta</span>', yesNo()) +
      item('Delivery Method', dm) +
      ends,
    fields: basicsRead,
  },
};
