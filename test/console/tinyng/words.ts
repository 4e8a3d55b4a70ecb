import { textWith } from '../texts';

/** This console's own names for things. */
export const tinyngText = textWith({
  deliveryMethod: ['Delivery Method', '交付方式'],
  multiInstance: ['Multi-Instance Binding', '支持多实例绑定'],
  'spec.name': ['Specification Name', '规格名称'],
  'spec.billing': ['Billing Mode', '计费方式'],
  'spec.price': ['Price', '定价'],
  'seo.title': ['SEO Title', 'SEO标题'],
  'seo.keywords': ['SEO Keywords', 'SEO关键词'],
  'seo.description': ['SEO Description', 'SEO描述'],
});
