import { textWith } from '../texts';

/** This console's own names for things. */
export const naiveText = textWith({
  overview: ['Product Overview', '商品简介'],
  description: ['Product Introduction', '商品说明'],
  supervision: ['Service Supervision Involved', '是否涉及服务监管'],
  publicSales: ['Public Product', '是否公开销售'],
  'spec.trial': ['Free Trial', '允许试用'],
  'spec.billing': ['Billing Mode', '计费方式'],
  'spec.hidden': ['Hide Specification', '隐藏规格'],
  more: ['More Settings', '更多设置'],
});
