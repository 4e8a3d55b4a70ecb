import { textWith, type Words } from '../texts';

/** This console's own names for things. */
const NAMES: Words = {
  description: ['Product Introduction', '商品说明'],
  publicSales: ['Public Product', '是否公开销售'],
  supervision: ['Involve Service Supervision', '是否涉及服务监管'],
  productionUrl: ['Production System API URL', '生产接口地址'],
  deliveryMethod: ['Delivery Method', '交付方式'],
  'spec.name': ['Specification Name', '商品规格名称'],
  'spec.billing': ['Billing Mode', '计费方式'],
  'spec.price': ['Price (USD)', '定价'],
  'spec.trial': ['Allow Trial', '允许试用'],
  'spec.trialDays': ['Trial Period', '试用天数'],
  'spec.attributes': ['SKU', 'SKU'],
  saveDraft: ['Save as Draft', '保存草稿'],
};

export const plainText = textWith(NAMES);

/** Names for some fields that nobody can know beforehand. */
export const ownNames = textWith({
  ...NAMES,
  supervision: ['Watched by the market', '由集市看护'],
  'spec.trial': ['Taste first', '先尝后买'],
});
