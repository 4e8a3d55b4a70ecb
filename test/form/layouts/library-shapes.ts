import { basicsRead, ends, type Layout } from './markup';

/** The same four fields in the element shapes of well-known libraries. */
const four = (
  line: (label: string, control: string) => string,
  c: { text: string; radios: string; toggle: string; select: string },
): string =>
  line('Product Name', c.text) +
  line('Involve Service Supervision', c.radios) +
  line('Public Sales', c.toggle) +
  line('Delivery Method', c.select) +
  ends;
const native = (n: string) =>
  `<label><input type="radio" name="${n}" checked>Yes</label><label><input type="radio" name="${n}">No</label>`;
export const LIBRARY_SHAPES: Record<string, Layout> = {
  'ant design': {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label class="ant-form-item-required" title="${l}">${l}<span role="img" aria-label="question-circle" class="anticon ant-form-item-tooltip"><svg></svg></span></label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${c}</div></div><div class="ant-form-item-explain">As customers see it</div></div></div></div>`,
      {
        text: '<span class="ant-input-affix-wrapper"><input class="ant-input" value="Acme"><span class="ant-input-suffix"><span class="ant-input-show-count-suffix">4 / 60</span></span></span>',
        radios:
          '<div class="ant-radio-group"><label class="ant-radio-wrapper ant-radio-wrapper-checked"><span class="ant-radio ant-radio-checked"><input type="radio" class="ant-radio-input" name="a1" checked><span class="ant-radio-inner"></span></span><span>Yes</span></label><label class="ant-radio-wrapper"><span class="ant-radio"><input type="radio" class="ant-radio-input" name="a1"><span class="ant-radio-inner"></span></span><span>No</span></label></div>',
        toggle:
          '<button type="button" role="switch" aria-checked="true" class="ant-switch ant-switch-checked"><div class="ant-switch-handle"></div><span class="ant-switch-inner"><span class="ant-switch-inner-checked"></span></span></button>',
        select:
          '<div class="ant-select ant-select-single ant-select-show-arrow"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" role="combobox" aria-haspopup="listbox" readonly value=""></span><span class="ant-select-selection-item" title="SaaS">SaaS</span></div><span class="ant-select-arrow"></span></div>',
      },
    ),
  },
  'element plus': {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="el-form-item is-required"><label class="el-form-item__label">${l}</label><div class="el-form-item__content">${c}<div class="el-form-item__error">Needed</div></div></div>`,
      {
        text: '<div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" value="Acme"><span class="el-input__suffix"><span class="el-input__count">4 / 60</span></span></div></div>',
        radios:
          '<div class="el-radio-group" role="radiogroup"><label class="el-radio is-checked"><span class="el-radio__input is-checked"><input class="el-radio__original" type="radio" name="e1" checked><span class="el-radio__inner"></span></span><span class="el-radio__label">Yes</span></label><label class="el-radio"><span class="el-radio__input"><input class="el-radio__original" type="radio" name="e1"><span class="el-radio__inner"></span></span><span class="el-radio__label">No</span></label></div>',
        toggle:
          '<div class="el-switch is-checked"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="true" checked><span class="el-switch__core"><div class="el-switch__action"></div></span></div>',
        select:
          '<div class="el-select"><div class="el-select__wrapper" tabindex="-1"><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper is-hidden"><input class="el-select__input" role="combobox" readonly></div><div class="el-select__selected-item el-select__placeholder"><span>SaaS</span></div></div><div class="el-select__suffix"><i class="el-icon"></i></div></div></div>',
      },
    ),
  },
  'tiny for angular': {
    fields: basicsRead,
    html: `<ti-formfield><table class="ti3-form"><tbody>${four(
      (l, c) =>
        `<tr><td class="ti3-form-label"><span class="ti3-form-required">*</span>${l}</td><td class="ti3-form-content">${c}</td></tr>`,
      {
        text: '<input class="ti3-text" value="Acme"><span class="ti3-unit">4/60</span>',
        radios:
          '<input type="radio" id="ti_1" name="t1" checked><label for="ti_1">Yes</label><input type="radio" id="ti_2" name="t1"><label for="ti_2">No</label>',
        toggle:
          '<a class="ti3-switch ti3-switch-on" role="radio" tabindex="0"><span class="ti3-switch-handle"></span></a>',
        select:
          '<ti-select><section class="ti3-select" tabindex="0"><span class="ti3-select-value" title="SaaS">SaaS</span><span class="ti3-icon-arrow"></span></section></ti-select>',
      },
    ).replace(ends, '')}</tbody></table></ti-formfield>${ends}`,
  },
  'tiny for vue': {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="tiny-form-item"><label class="tiny-form-item__label">${l}</label><div class="tiny-form-item__content">${c}</div></div>`,
      {
        text: '<div class="tiny-input"><input class="tiny-input__inner" value="Acme"></div>',
        radios:
          '<div class="tiny-radio-group" role="radiogroup"><label class="tiny-radio is-checked"><span><input type="radio" name="v1" checked></span><span class="tiny-radio__label">Yes</span></label><label class="tiny-radio"><span><input type="radio" name="v1"></span><span class="tiny-radio__label">No</span></label></div>',
        toggle:
          '<span class="tiny-switch tiny-switch-checked" tabindex="0"><span class="tiny-switch__inner"></span></span>',
        select:
          '<div class="tiny-select"><div class="tiny-input"><input class="tiny-input__inner" readonly value="SaaS"><span class="tiny-input__suffix"><svg></svg></span></div></div>',
      },
    ),
  },
  'material design of react': {
    fields: basicsRead,
    html: four((l, c) => `<div class="MuiFormControl-root">${c.replaceAll('LABEL', l)}</div>`, {
      text: '<label class="MuiInputLabel-root" for="m1">LABEL<span aria-hidden="true"> *</span></label><div class="MuiInputBase-root"><input id="m1" class="MuiInputBase-input" value="Acme"><fieldset aria-hidden="true"><legend><span>LABEL *</span></legend></fieldset></div>',
      radios: `<label class="MuiFormLabel-root" id="m2">LABEL</label><div role="radiogroup" aria-labelledby="m2">${native('m')}</div>`,
      toggle:
        '<label class="MuiFormControlLabel-root"><span class="MuiSwitch-root"><span class="MuiSwitch-switchBase Mui-checked"><input class="MuiSwitch-input" type="checkbox" checked><span class="MuiSwitch-thumb"></span></span></span><span class="MuiTypography-root">LABEL</span></label>',
      select:
        '<label class="MuiInputLabel-root" id="m4">LABEL</label><div class="MuiSelect-root"><div tabindex="0" role="combobox" aria-haspopup="listbox" aria-labelledby="m4 m5" id="m5" class="MuiSelect-select">SaaS</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="saas"><fieldset aria-hidden="true"><legend><span>LABEL</span></legend></fieldset></div>',
    }),
  },
  'material design of angular': {
    fields: basicsRead,
    html: four((l, c) => c.replaceAll('LABEL', l), {
      text: '<mat-form-field><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-infix"><label for="g1" class="mdc-floating-label"><mat-label>LABEL</mat-label><span class="mdc-floating-label--required"></span></label><input id="g1" matinput value="Acme"></div></div><div class="mat-mdc-form-field-hint-wrapper"><mat-hint>4/60</mat-hint></div></mat-form-field>',
      radios: `<label id="g2">LABEL</label><mat-radio-group role="radiogroup" aria-labelledby="g2"><mat-radio-button><div class="mdc-radio"><input type="radio" id="g3" name="g" checked></div><label for="g3">Yes</label></mat-radio-button><mat-radio-button><div class="mdc-radio"><input type="radio" id="g4" name="g"></div><label for="g4">No</label></mat-radio-button></mat-radio-group>`,
      toggle:
        '<mat-slide-toggle><div><button role="switch" aria-checked="true" id="g5" aria-labelledby="g6"></button><label for="g5" id="g6">LABEL</label></div></mat-slide-toggle>',
      select:
        '<mat-form-field><div class="mat-mdc-form-field-infix"><label id="g7"><mat-label>LABEL</mat-label></label><mat-select role="combobox" aria-haspopup="listbox" tabindex="0" aria-labelledby="g7 g8"><div class="mat-mdc-select-trigger"><div id="g8" class="mat-mdc-select-value"><span>SaaS</span></div><div class="mat-mdc-select-arrow-wrapper"></div></div></mat-select></div></mat-form-field>',
    }),
  },
  bootstrap: {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="row mb-3"><label class="col-sm-2 col-form-label">${l}</label><div class="col-sm-10">${c}<div class="form-text">Shown to customers</div></div></div>`,
      {
        text: '<input type="text" class="form-control" value="Acme">',
        radios:
          '<div class="form-check"><input class="form-check-input" type="radio" name="b1" id="b1" checked><label class="form-check-label" for="b1">Yes</label></div><div class="form-check"><input class="form-check-input" type="radio" name="b1" id="b2"><label class="form-check-label" for="b2">No</label></div>',
        toggle:
          '<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" checked></div>',
        select: '<select class="form-select"><option>Image</option><option selected>SaaS</option></select>',
      },
    ),
  },
};
