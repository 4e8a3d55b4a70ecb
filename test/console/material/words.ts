import { textWith } from '../texts';

/** This console's own names for things. */
export const materialText = textWith({
  'spec.trial': ['Trial Use', '允许试用'],
  'spec.trialDays': ['Trial Days', '试用天数'],
  'spec.hidden': ['Hide Specification', '商品规格隐藏'],
  'spec.price': ['Price (USD)', '价格(USD)'],
  publicSales: ['Public Sales', '是否公开销售'],
});
