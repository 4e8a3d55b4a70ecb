import { textWith } from '../texts';

/** This console's own names for things. */
export const elementText = textWith({
  'spec.name': ['Specification Name', '商品规格名称'],
  'spec.billing': ['Billing Mode', '计费方式'],
  'one-time': ['One-time', '按次'],
  supervision: ['Involve Service Supervision', '是否涉及服务监管'],
  productionUrl: ['Production System API URL', '生产系统接口地址'],
});
