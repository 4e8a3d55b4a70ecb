import {
  boxes,
  ends,
  endsZh,
  item,
  type Layout,
  nameAndSales,
  nameAndSalesRead,
  pick,
  table,
  text,
} from './markup';

const card = (name: string, prices: string) =>
  `<section>${item('Specification Name', text(name))}${item('Billing Mode', boxes(['Yearly', 'Monthly', 'One-time'], ['Yearly', 'One-time']))}${item('Price', prices)}</section>`;
const read = (name: string, yearly: string, once: string) => ({
  'spec.name': name,
  'spec.billing': ['yearly', 'one-time'],
  'spec.price.yearly': yearly,
  'spec.price.one-time': once,
});
const bothRead = [read('Basic', '100', '500'), read('Pro', '200', '900')];

const byRows = (yearly: string, once: string) =>
  table(
    ['Billing Mode', 'Duration', 'Price (USD)'],
    [
      ['Yearly', '1 year', text(yearly)],
      ['One-time', 'Perpetual', text(once)],
    ],
  );
const byColumns = (yearly: string, once: string) =>
  table(['Yearly', 'One-time'], [[text(yearly), text(once)]]);

/** The prices of one specification in a small table of their own. */
export const PRICE_LISTS: Record<string, Layout> = {
  'a row for each billing mode': {
    html: nameAndSales + card('Basic', byRows('100', '500')) + card('Pro', byRows('200', '900')) + ends,
    fields: nameAndSalesRead,
    specs: bothRead,
  },
  'a column for each billing mode': {
    html: nameAndSales + card('Basic', byColumns('100', '500')) + card('Pro', byColumns('200', '900')) + ends,
    fields: nameAndSalesRead,
    specs: bothRead,
  },
  'a currency to choose behind each price': {
    html: `${nameAndSales}<h3>Specifications</h3>${item('Specification Name', text('Basic'))}${table(
      ['Billing Mode', 'Price'],
      [['Monthly', `<span>${text('70')}${pick(['USD', 'EUR'], 'USD')}</span>`]],
    )}${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'Basic', 'spec.price.monthly': '70' }],
  },
  'a list that is empty yet, among fields in tables': {
    html: `${nameAndSales}<h3>Specifications</h3><table><tr><td>Specification Name</td><td>${text('Basic')}</td></tr></table>${table(['Billing Mode', 'Price'], [])}<table><tr><td>Trial Days</td><td>${text('7')}</td></tr></table>${ends}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': 'Basic', 'spec.trialDays': '7' }],
  },
  'a row for each billing mode, of one specification, in Chinese': {
    html: `${nameAndSales}<h3>商品规格</h3>${item('规格名称', text('标准版'))}${table(
      ['计费模式', '时长', '价格（元）'],
      [
        ['包年', '1年', text('1000')],
        ['包月', '1个月', text('100')],
      ],
    )}${endsZh}`,
    fields: nameAndSalesRead,
    specs: [{ 'spec.name': '标准版', 'spec.price.yearly': '1000', 'spec.price.monthly': '100' }],
  },
};
