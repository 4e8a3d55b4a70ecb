import {
  basicsRead,
  ends,
  endsZh,
  item,
  type Layout,
  METHODS,
  nameAndSalesRead,
  pick,
  text,
  yesNo,
  yesNoZh,
} from './markup';

const dm = pick(METHODS, 'SaaS');
export const LABEL_WORDS: Record<string, Layout> = {
  'star before, colon after, tooltip hidden in the label': {
    html:
      item(
        '<em>*</em><span>Product Name</span>:<span style="display:none">Shown on the storefront. At most 60 characters</span>',
        text('Acme'),
      ) +
      item(
        '<em>*</em><span>Involve Service Supervision</span>:<span style="display:none">Whether the platform supervises delivery</span>',
        yesNo(),
      ) +
      item('<em>*</em>Public Sales:', yesNo()) +
      item('<em>*</em>Delivery Method:', dm) +
      ends,
    fields: basicsRead,
  },
  'icon fonts and svg with a title in the label': {
    html:
      item('Product Name <svg width=10 height=10><title>Help</title></svg>', text('Acme')) +
      item('Involve Service Supervision <i class=icon>\ue900</i>', yesNo()) +
      item('Public Sales ⓘ', yesNo()) +
      item('Delivery Method <span aria-hidden=true>?</span>', dm) +
      ends,
    fields: basicsRead,
  },
  'a delivery method shown in one text with its label': {
    html:
      item('Product Name', text('Acme')) +
      item('Public Sales', yesNo()) +
      '<p>Delivery Method: SaaS</p>' +
      ends,
    fields: { ...nameAndSalesRead, deliveryMethod: 'saas' },
  },
  'and in Chinese': {
    html:
      item('商品名称', text('云备份')) +
      item('是否公开销售', yesNoZh()) +
      '<div>接入类型：SaaS</div>' +
      endsZh,
    fields: { name: '云备份', publicSales: true, deliveryMethod: 'saas' },
  },
  'help text between label and control': {
    html:
      item('Product Name', `<p>Avoid prices and versions</p>${text('Acme')}`) +
      item('Involve Service Supervision', `<p>Cannot be changed later</p>${yesNo()}`) +
      item('Public Sales', `<small>Hidden products sell by link only</small><div>${yesNo()}</div>`) +
      item('Delivery Method', `<p>How customers get it</p>${dm}`) +
      ends,
    fields: basicsRead,
  },
  'help text under every control': {
    html:
      item('Product Name', `${text('Acme')}<p>Avoid prices and versions</p>`) +
      item('Involve Service Supervision', `${yesNo()}<p>Choose Yes for services delivered by people</p>`) +
      item('Public Sales', `${yesNo()}<p>Hidden products sell by link only</p>`) +
      item('Delivery Method', `${dm}<p>How customers get it</p>`) +
      ends,
    fields: basicsRead,
  },
  'short help between blocks, flat': {
    html: `<h4>Product Name</h4>${text('Acme')}<div>4 / 60</div><h4>Involve Service Supervision</h4><div>${yesNo()}</div><div>Choose Yes for services</div><h4>Public Sales</h4><div>${yesNo()}</div><h4>Delivery Method</h4>${dm}<div>Choose one</div>${ends}`,
    fields: basicsRead,
  },
  'label after its control in the tree, floating above it': {
    html:
      ['Product Name', 'Version']
        .map(
          (l, i) =>
            `<div style="position:relative"><input id="f${i}" placeholder=" " value="${['Acme', 'V1.0'][i]}"><label for="f${i}">${l}</label></div>`,
        )
        .join('') +
      item('Public Sales', yesNo()) +
      ends,
    fields: { name: 'Acme', version: 'V1.0', publicSales: true },
  },
  'label after its control without for': {
    html: `<label class="ff"><input value="Acme"><span>Product Name</span></label><label class="ff"><input value="V1.0"><span>Version</span></label>${item('Public Sales', yesNo())}${ends}`,
    fields: { name: 'Acme', version: 'V1.0', publicSales: true },
  },
  'labels in upper case and with a step number': {
    html:
      item('1. PRODUCT NAME', text('Acme')) +
      item('2. INVOLVE SERVICE SUPERVISION', yesNo()) +
      item('3. PUBLIC SALES', yesNo()) +
      item('4. DELIVERY METHOD', dm) +
      ends,
    fields: basicsRead,
  },
  'labels as questions': {
    html:
      item('Product name', text('Acme')) +
      item('Does the product involve service supervision?', yesNo()) +
      item('Is this product on public sale?', yesNo()) +
      item('Delivery method', dm) +
      ends,
    fields: basicsRead,
  },
  'two columns side by side': {
    html: `<div style="display:grid;grid-template-columns:1fr 1fr">${item('Product Name', text('Acme'))}${item('Version', text('V1.0'))}${item('Involve Service Supervision', yesNo())}${item('Public Sales', yesNo())}${item('Delivery Method', dm)}</div>${ends}`,
    fields: { ...basicsRead, version: 'V1.0' },
  },
  'unknown fields between known ones': {
    html:
      item('Product Name', text('Acme')) +
      item('Product Alias', text('acm')) +
      item('Contact', text('me')) +
      item('Involve Service Supervision', yesNo()) +
      item('Involves Export Control', yesNo('No')) +
      item('Public Sales', yesNo()) +
      item('Allow Reselling', yesNo('No')) +
      item('Delivery Method', dm) +
      item('Industry', pick(['Retail', 'Image'], 'Image')) +
      ends,
    fields: basicsRead,
  },
  'unknown field with a label element right after a known one': {
    html: `<label for=a>Product Name</label><input id=a value=Acme><label for=b>Nickname</label><input id=b value=x><label for=c>Version</label><input id=c value=V1.0><label for=d>Build</label><input id=d value=9><fieldset><legend>Public Sales</legend>${yesNo()}</fieldset>${ends}`,
    fields: { name: 'Acme', version: 'V1.0', publicSales: true },
  },
  'legend with help, radios nested': {
    html: `<fieldset><legend>Involve Service Supervision <small>(cannot be changed after release)</small></legend><div><div>${yesNo()}</div></div></fieldset><fieldset><legend>Public Sales</legend><div>${yesNo()}</div></fieldset>${item('Product Name', text('Acme'))}${item('Delivery Method', dm)}${ends}`,
    fields: basicsRead,
  },
  'aria-labelledby of two elements': {
    html: `<span id=s1>Product Name</span><span id=s2>Required</span><input aria-labelledby="s1 s2" value=Acme><div role=radiogroup aria-labelledby=q><span id=q>Public Sales</span>${yesNo()}</div>${item('Involve Service Supervision', yesNo())}${item('Delivery Method', dm)}${ends}`,
    fields: basicsRead,
  },
  'aria-describedby error text shown': {
    html:
      item('Product Name', `${text('Acme')}<div role=alert>Name already in use</div>`) +
      item('Involve Service Supervision', `${yesNo()}<div class=error>Please choose</div>`) +
      item('Public Sales', yesNo()) +
      item('Delivery Method', dm) +
      ends,
    fields: basicsRead,
  },
};
