import type { ProductField, SpecField } from '../../../form/product';

/** A page as some console may lay it out, and what must be read from it. */
export interface Layout {
  html: string;
  fields?: Partial<Record<ProductField, unknown>>;
  specs?: Partial<Record<SpecField, unknown>>[];
  /** Fields that the model does not name, by their labels; looked at where they are told. */
  others?: Record<string, unknown>;
  /** `form` unless told otherwise; of other pages only this is looked at. */
  verdict?: 'form' | 'unrecognised' | 'other';
}

export const METHODS = ['Image', 'SaaS', 'License'];
export const ends = '<button>Save Draft</button><button>Submit</button>';
export const endsZh = '<button>保存草稿</button><button>提交</button>';

/** A line of a form: its caption, and what stands behind it. */
export const item = (label: string, control: string): string =>
  `<div class="line"><div class="caption">${label}</div><div class="value">${control}</div></div>`;

export const text = (value: string): string => `<input value="${value}">`;

let groups = 0;
export function radios(options: string[], on: string): string {
  const name = `group${groups++}`;
  const radio = (one: string) => `<input type="radio" name="${name}"${one === on ? ' checked' : ''}>`;
  return options.map((one) => `<label>${radio(one)} ${one}</label>`).join(' ');
}

export const yesNo = (on = 'Yes'): string => radios(['Yes', 'No'], on);
export const yesNoZh = (on = '是'): string => radios(['是', '否'], on);

export const boxes = (options: string[], on: string[]): string =>
  options
    .map((one) => `<label><input type="checkbox"${on.includes(one) ? ' checked' : ''}> ${one}</label>`)
    .join(' ');

export const pick = (options: string[], on: string): string =>
  `<select>${options.map((one) => `<option${one === on ? ' selected' : ''}>${one}</option>`).join('')}</select>`;

/** Two fields that make a form of whatever specifications stand below them. */
export const nameAndSales = item('Product Name', text('Acme')) + item('Public Sales', yesNo());
export const nameAndSalesRead = { name: 'Acme', publicSales: true };

export const basics =
  nameAndSales +
  item('Involve Service Supervision', yesNo()) +
  item('Delivery Method', pick(METHODS, 'SaaS'));
export const basicsRead = { ...nameAndSalesRead, supervision: true, deliveryMethod: 'saas' };

export const basicsZh =
  item('商品名称', text('云备份')) +
  item('是否涉及服务监管', yesNoZh()) +
  item('是否公开销售', yesNoZh()) +
  item('接入类型', pick(['镜像', 'SaaS', 'License'], 'SaaS'));
export const basicsReadZh = { ...basicsRead, name: '云备份' };

/** A table of heads and rows of cells. */
export const table = (heads: string[], rows: string[][], more = ''): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}${more}</tbody></table>`;
