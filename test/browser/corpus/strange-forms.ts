import { item, type Layout, pick, table, text, yesNo } from '../../form/layouts/markup';

const other = (html: string): Layout => ({ html, verdict: 'other' });

/** Forms of somebody else that happen to use a word or two of ours. */
export const STRANGE_FORMS: Record<string, Layout> = {
  'a random form with a name and a price': other(
    `<h1>New item</h1><form>${item('Name', text(''))}${item('Price', text(''))}${item('Note', '<textarea></textarea>')}<button type="button">Save</button><button type="button">Submit</button></form>`,
  ),
  'a random form with a name and a price, in Chinese': other(
    `<h1>新增物品</h1><form>${item('名称', text(''))}${item('价格', text(''))}${item('描述', '<textarea></textarea>')}<button type="button">保存</button><button type="button">提交</button></form>`,
  ),
  'a bill with filters and a pager': other(
    `<h1>Bill Management</h1><form class="search">${item('Product Name', text(''))}${item('Billing Mode', pick(['All', 'Yearly', 'Monthly', 'One-time'], 'All'))}<button type="button">Search</button><button type="button">Reset</button></form>${table(['Product Name', 'Billing Mode', 'Price', 'Quantity', 'Operation'], [['Acme', 'Yearly', '960', '2', '<a>Details</a>']])}<ul class="pager"><li>Total 42</li><li>1</li><li>2</li><li>Next</li></ul>`,
  ),
  'a coupon for one product': other(
    `<h1>Create Coupon</h1>${item('Product Name', pick(['Acme', 'Bolt'], 'Acme'))}${item('Price', text('10'))}${item('Min', text('1'))}${item('Max', text('9'))}${item('Public', yesNo())}<button>Next</button><button>Submit</button>`,
  ),
};
