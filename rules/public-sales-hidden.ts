import { differs } from './facts/differs';
import { MODIFYING_PRODUCTS } from './facts/sources';
import { copyText, goTo } from './facts/ways-out';
import { defineRule } from './rule';

/** What Public Sales = No means, and where customers then find the product. */
export const publicSalesHidden = defineRule({
  id: 'public-sales-hidden',
  scope: 'product',
  levels: { intl: 'note', eu: 'note', cn: 'note' },
  source: MODIFYING_PRODUCTS,
  locksReleased: false,
  fields: ['publicSales'],
  check(released, edited, report, { storefrontUrl }) {
    const { publicSales } = edited.fields;
    if (publicSales !== false || !differs('publicSales', released.fields.publicSales, publicSales)) return;
    const at = { field: 'publicSales' } as const;
    if (storefrontUrl)
      report({ at, message: { id: 'hidden_at', args: [storefrontUrl] }, fixes: copyText(storefrontUrl) });
    else report({ at, message: { id: 'hidden' }, fixes: goTo('my-products') });
  },
});
