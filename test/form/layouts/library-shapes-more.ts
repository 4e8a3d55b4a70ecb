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
const _native = (n: string) =>
  `<label><input type="radio" name="${n}" checked>Yes</label><label><input type="radio" name="${n}">No</label>`;
export const LIBRARY_SHAPES_MORE: Record<string, Layout> = {
  fluent: {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="fui-Field"><label class="fui-Label" id="x-${l.replace(' ', '')}">${l}<span aria-hidden="true">*</span></label>${c.replaceAll('ID', `x-${l.replace(' ', '')}`)}<div class="fui-Field__hint">A hint about it</div></div>`,
      {
        text: '<span class="fui-Input"><input aria-labelledby="ID" value="Acme"></span>',
        radios: `<div role="radiogroup" class="fui-RadioGroup" aria-labelledby="ID">${['Yes', 'No'].map((o, i) => `<span class="fui-Radio"><input type="radio" name="f" id="f${i}" ${i ? '' : 'checked'}><div aria-hidden="true"></div><label for="f${i}">${o}</label></span>`).join('')}</div>`,
        toggle:
          '<div class="fui-Switch"><input type="checkbox" role="switch" checked aria-labelledby="ID"></div>',
        select:
          '<button type="button" role="combobox" aria-haspopup="listbox" aria-labelledby="ID" class="fui-Dropdown__button">SaaS<span></span></button>',
      },
    ),
  },
  radix: {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="space-y-2"><label>${l}</label>${c}<p class="text-sm text-muted">What customers see</p></div>`,
      {
        text: '<input class="flex h-10" value="Acme">',
        radios:
          '<div role="radiogroup" class="grid gap-2"><div class="flex"><button type="button" role="radio" aria-checked="true" data-state="checked" id="rx1"><span></span></button><label for="rx1">Yes</label></div><div class="flex"><button type="button" role="radio" aria-checked="false" data-state="unchecked" id="rx2"></button><label for="rx2">No</label></div></div>',
        toggle:
          '<button type="button" role="switch" aria-checked="true" data-state="checked"><span></span></button>',
        select:
          '<button type="button" role="combobox" aria-expanded="false"><span>SaaS</span><svg></svg></button>',
      },
    ),
  },
  layui: {
    fields: basicsRead,
    html: `<form class="layui-form">${four(
      (l, c) =>
        `<div class="layui-form-item"><label class="layui-form-label">${l}</label><div class="layui-input-block">${c}</div></div>`,
      {
        text: '<input class="layui-input" value="Acme">',
        radios:
          '<input type="radio" name="ly" title="Yes" style="display:none" checked><div class="layui-unselect layui-form-radio layui-form-radioed"><i class="layui-icon"></i><div>Yes</div></div><input type="radio" name="ly" title="No" style="display:none"><div class="layui-unselect layui-form-radio"><i class="layui-icon"></i><div>No</div></div>',
        toggle:
          '<input type="checkbox" style="display:none" checked><div class="layui-unselect layui-form-switch layui-form-onswitch"><em>ON</em><i></i></div>',
        select:
          '<select style="display:none"><option>Image</option><option selected>SaaS</option></select><div class="layui-unselect layui-form-select"><div class="layui-select-title"><input readonly value="SaaS" class="layui-input"><i class="layui-edge"></i></div><dl class="layui-anim"><dd>Image</dd><dd class="layui-this">SaaS</dd></dl></div>',
      },
    )}</form>`,
  },
  arco: {
    fields: basicsRead,
    html: four(
      (l, c) =>
        `<div class="arco-row arco-form-item"><div class="arco-col arco-form-item-label-col"><label class="arco-form-item-label"><strong class="arco-form-item-required-symbol"><svg></svg></strong>${l}</label></div><div class="arco-col arco-form-item-wrapper-col"><div class="arco-form-item-content-wrapper"><div class="arco-form-item-content">${c}</div></div></div></div>`,
      {
        text: '<span class="arco-input-wrapper"><input class="arco-input" value="Acme"></span>',
        radios:
          '<span class="arco-radio-group"><label class="arco-radio arco-radio-checked"><input type="radio" class="arco-radio-target" value="1" checked><span class="arco-icon-hover"><span class="arco-radio-icon"></span></span><span class="arco-radio-label">Yes</span></label><label class="arco-radio"><input type="radio" class="arco-radio-target" value="0"><span class="arco-icon-hover"></span><span class="arco-radio-label">No</span></label></span>',
        toggle:
          '<button type="button" role="switch" aria-checked="true" class="arco-switch arco-switch-checked"><span class="arco-switch-handle"></span></button>',
        select:
          '<span class="arco-select-view-single arco-select" title="SaaS"><input class="arco-select-view-input arco-select-view-input-hidden" readonly value=""><span class="arco-select-view-value">SaaS</span><span class="arco-select-view-suffix"><span class="arco-select-view-icon"><svg></svg></span></span></span>',
      },
    ),
  },
};
