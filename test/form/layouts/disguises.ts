import { ends, item, type Layout, nameAndSales, nameAndSalesRead, text } from './markup';

const form = (html: string, fields: Layout['fields']): Layout => ({
  html: `${nameAndSales}${html}${ends}`,
  fields: { ...nameAndSalesRead, ...fields },
});
const withRole = (role: string, name: string, on: boolean): string =>
  `<div role="${role}" tabindex="0" aria-label="${name}" aria-checked="${on}"><div aria-hidden="true"><input type="${role === 'radio' ? 'radio' : 'checkbox'}" hidden></div><div>${name}</div></div>`;
const tag = (text: string): string =>
  `<div class="x-tag"><span class="x-tag__content">${text}</span><button class="x-close" aria-label="close"></button></div>`;
const radio = (name: string, on: boolean): string => withRole('radio', name, on);

/** Widgets that hide what they are: fields only for show, switches without a role, copies for screen readers. */
export const DISGUISES: Record<string, Layout> = {
  'roles around native fields that are never set': form(
    `${withRole('switch', 'Involve Service Supervision', true)}${withRole('switch', 'Multi-Instance Binding', false)}${item('Delivery Method', `<div role="radiogroup">${radio('Image', false)}${radio('SaaS', true)}</div>`)}`,
    { supervision: true, multiInstance: false, deliveryMethod: 'saas' },
  ),
  'switches of plain elements, on and off': form(
    `${item('Involve Service Supervision', '<div class="t-switch t-is-checked"><span class="t-switch__handle"></span><div class="t-switch__content"></div></div>')}${item('Multi-Instance Binding', '<div class="t-switch"><span class="t-switch__handle"></span></div>')}`,
    { supervision: true, multiInstance: false },
  ),
  'switches that keep their value in a hidden field': form(
    `${item('Involve Service Supervision', '<span tabindex="0" class="iv-switch iv-switch-checked"><input type="hidden" value="true"><span class="iv-switch-inner"><span>Yes</span></span></span>')}${item('Multi-Instance Binding', '<span tabindex="0" class="iv-switch"><input type="hidden" value="false"><span class="iv-switch-inner"></span></span>')}`,
    { supervision: true, multiInstance: false },
  ),
  'upload widgets that say what they hold': form(
    `${item('Logo', '<div class="x-fileupload"><button>Choose</button><span>No file chosen</span><input type="file"></div>')}${item('User Guide', '<div class="x-dropzone"><span>Drop a file here</span><div class="file-box"><input type="file"></div></div>')}`,
    { logo: null, userGuide: null },
  ),
  'a hidden file field before the widget that opens it': form(
    '<div><input type="file" style="display:none"><div class="x-file"><label for="fb">Logo</label><div><button id="fb" type="button"><span>Pick a picture</span></button></div></div></div>',
    { logo: null },
  ),
  'tags beside a plain field': form(
    item(
      'Highlights',
      `<div>${tag('fast')}${tag('safe')}<div class="x-input"><input placeholder="Press Enter"></div></div>`,
    ),
    { highlights: ['fast', 'safe'] },
  ),
  'tags beside a button that brings a field': form(
    item(
      'Highlights',
      `<div class="x-space"><div>${tag('fast')}</div><div>${tag('safe')}</div><div><button><svg></svg></button></div></div>`,
    ),
    { highlights: ['fast', 'safe'] },
  ),
  'tags in the front part of a field': form(
    item(
      'Highlights',
      `<div class="x-tag-input"><div class="x-input"><div class="x-input__prefix">${tag('fast')}</div><input value=""></div></div>`,
    ),
    { highlights: ['fast'] },
  ),
  'tags with copies for screen readers': form(
    item(
      'Highlights',
      `<div class="x-form-tags"><output class="visually-hidden">fast, safe</output><div role="status" class="visually-hidden">(Tag removed) old</div><ul>${['fast', 'safe'].map((each) => `<li class="x-form-tag"><span>${each}</span><button class="x-tag-remove" aria-label="Remove tag"></button></li>`).join('')}<li><input value=""></li></ul></div>`,
    ),
    { highlights: ['fast', 'safe'] },
  ),
  'a select that speaks its value in a live region': form(
    item(
      'Delivery Method',
      '<div class="x-select"><div class="x-selector"><span class="x-item">SaaS</span><input role="combobox" aria-expanded="false"></div><span aria-live="polite" style="position:absolute;width:0">SaaS, chosen</span></div>',
    ),
    { deliveryMethod: 'saas' },
  ),
  'badges that cannot be taken away are no list': form(
    `${item('Highlights', `<span class="x-tag">Recommended</span> ${text('fast')}`)}${item('Version', text('V1.0'))}`,
    { version: 'V1.0' },
  ),
  'a text area behind a mirror of its text': form(
    item('Version', '<div><div style="visibility: hidden">V1.0\n</div><textarea>V1.0</textarea></div>'),
    { version: 'V1.0' },
  ),
};
