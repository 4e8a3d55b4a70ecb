import { textWith } from '../texts';

/** This console's own names for things. */
export const angularText = textWith({
  deliveryMethod: ['Delivery Method', '交付方式'],
  'seo.title': ['SEO Title', 'SEO标题'],
  'seo.keywords': ['SEO Keywords', 'SEO关键词'],
  'seo.description': ['SEO Description', 'SEO描述'],
  'spec.name': ['Specification Name', '商品规格名称'],
  'spec.trial': ['Allow Trial', '允许试用'],
  'spec.trialDays': ['Trial Period', '试用天数'],
  'spec.quantity.min': ['Minimum', '最小值'],
  'spec.quantity.max': ['Maximum', '最大值'],
  ok: ['Save', '保存'],
});
