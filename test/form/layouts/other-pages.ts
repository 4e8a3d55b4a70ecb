import { boxes, item, type Layout, METHODS, pick, radios, table, text, yesNo } from './markup';

const other = (html: string): Layout => ({ html, verdict: 'other' });
export const OTHER_PAGES: Record<string, Layout> = {
  'list of products with filters in a row': other(
    `<h1>My Products</h1>${item('Product Name', text(''))}${item('Delivery Method', pick(METHODS, 'SaaS'))}${item('Status', pick(['All', 'On sale'], 'All'))}<button>Search</button><button>Reset</button>${table(['Product Name', 'Delivery Method', 'Specification Name', 'Status', 'Operation'], [['Acme', 'SaaS', 'A', 'On sale', '<a>Modify</a> <a>Details</a> <a>More</a>']])}`,
  ),
  'list with a pager that says Next': other(
    `<h1>我的商品</h1>${item('商品名称', text(''))}${item('接入类型', pick(['镜像', 'SaaS'], 'SaaS'))}${item('是否公开销售', pick(['全部', '是'], '全部'))}<button>查询</button>${table(['商品名称', '接入类型', '状态', '操作'], [['云备份', 'SaaS', '在销售', '<a>修改</a>']])}<button>上一页</button><button>下一页</button>`,
  ),
  'order list': other(
    `<h1>Orders</h1>${item('Order No.', text(''))}${item('Product Name', text(''))}${item('Billing Mode', pick(['All', 'Yearly', 'Monthly'], 'All'))}<button>Search</button>${table(
      ['Order No.', 'Product Name', 'Specification Name', 'Billing Mode', 'Price', 'Status'],
      [
        ['1', 'Acme', 'A', 'Yearly', '$100', 'Paid'],
        ['2', 'Acme', 'B', 'Monthly', '$10', 'Paid'],
      ],
    )}<button>Export</button>`,
  ),
  'order details with a remark': other(
    `<h1>Order Details</h1><dl><dt>Product Name<dd>Acme<dt>Specification Name<dd>A<dt>Billing Mode<dd>Yearly<dt>Price<dd>$100<dt>Delivery Method<dd>SaaS</dl>${item('Remarks', '<textarea></textarea>')}<button>Submit</button>`,
  ),
  'order details with a table and a note to submit': other(
    `<h1>Deliver Order</h1>${table(['Product Name', 'Specification Name', 'Billing Mode', 'Price'], [['Acme', 'A', 'Yearly', '$100']])}${item('Delivery note', '<textarea></textarea>')}${item('Attachment', '<input type=file>')}<button>Submit</button>`,
  ),
  'log-in': other(
    '<h1>Log In</h1><input placeholder="Account name"><input type=password placeholder="Password"><label><input type=checkbox>Remember me</label><button>Log In</button><a>Free Trial</a>',
  ),
  'service supervision list with a filter': other(
    `<h1>Service Supervision</h1>${item('Product Name', text(''))}${item('Service Supervision', pick(['All', 'In progress'], 'All'))}<button>Search</button>${table(['Order', 'Product Name', 'Service Supervision', 'Operation'], [['1', 'Acme', 'In progress', '<a>Submit</a>']])}`,
  ),
  'service supervision form for one order': other(
    `<h1>Service Supervision</h1>${item('Order No.', '12')}${item('Product Name', 'Acme')}${item('Service Supervision', 'Step 2 of 4')}${item('Delivery Duration', '<input>')}${item('Description', '<textarea></textarea>')}${item('Attachment', '<input type=file>')}<button>Submit</button>`,
  ),
  ticket: other(
    `<h1>Create Ticket</h1>${item('Product', pick(['KooGallery', 'ECS'], 'KooGallery'))}${item('Title', text(''))}${item('Description', '<textarea></textarea>')}${item('Version', text(''))}${item('After-Sales Support', yesNo())}<button>Submit</button>`,
  ),
  'invoice form': other(
    `<h1>Request Invoice</h1>${item('Company', text(''))}${item('Price', text('100'))}${item('Quantity', text('1'))}${item('Description', text(''))}<button>Submit</button>`,
  ),
  'settings with version, price and free trial words': other(
    `<h1>Settings</h1>${item('Version', pick(['V1', 'V2'], 'V1'))}${item('Price', text(''))}${item('Description', '<textarea></textarea>')}${item('Free Trial', '<input type=checkbox>')}<button>Save</button><button>Submit</button>`,
  ),
  'subscription form of a buyer': other(
    `<h1>Subscribe</h1>${item('Specification', pick(['Basic', 'Pro'], 'Basic'))}${item('Billing Mode', boxes(['Yearly', 'Monthly'], ['Yearly']))}${item('Quantity', text('1'))}${item('Price', '<b>$100</b>')}<label><input type=checkbox> I agree</label><button>Next</button>`,
  ),
  'list of products whose filters act at once, with a pager of words': other(
    `<h1>My Products</h1>${item('Product Name', text(''))}${item('Delivery Method', pick(METHODS, 'SaaS'))}${item('Public Sales', yesNo())}${table(['Product Name', 'Delivery Method', 'Public Sales', 'Status', 'Operation'], [['Acme', 'SaaS', 'Yes', 'On sale', '<a>Modify</a> <a>Details</a>']])}<div><button>Previous</button><button>Next</button></div>`,
  ),
  'list of applications with a link to submit in each row': other(
    `<h1>我的申请</h1>${item('商品名称', text(''))}${item('接入类型', pick(['镜像', 'SaaS'], 'SaaS'))}${item('是否公开销售', pick(['全部', '是', '否'], '全部'))}${table(['商品名称', '接入类型', '状态', '操作'], [['云备份', 'SaaS', '草稿', '<a>修改</a> <a>提交</a> <a>删除</a>']])}<a>下一页</a>`,
  ),
  'price calculator': other(
    `<h1>Price Calculator</h1>${item('Product Name', pick(['Acme'], 'Acme'))}${item('Specification', pick(['Basic', 'Pro'], 'Basic'))}${item('Billing Mode', radios(['Yearly', 'Monthly'], 'Yearly'))}${item('Quantity', text('1'))}${item('Price', '<b>$1,200.00</b>')}<button>Add to List</button><button>Next</button>`,
  ),
  'comparison of products': other(
    `<h1>Compare Products</h1>${table(
      ['', 'Acme', 'Other'],
      [
        ['Delivery Method', 'SaaS', 'Image'],
        ['Specification Name', 'Basic', 'Small'],
        ['Billing Mode', 'Yearly', 'Monthly'],
        ['Free Trial', 'Yes', 'No'],
      ],
    )}<label><input type="checkbox"> Only differences</label><button>Submit Inquiry</button>`,
  ),
  'purchase page with specifications and billing modes to choose': other(
    `<h1>Acme Backup</h1>${item('Specification Name', radios(['Basic', 'Pro'], 'Basic'))}${item('Billing Mode', radios(['Yearly', 'Monthly'], 'Yearly'))}${item('Quantity', '<input type="number" value="1">')}${item('Delivery Method', 'SaaS')}<a>User Guide</a><button>Free Trial</button><button>Next</button>`,
  ),
  'article with settings for search engines': other(
    `<h1>New Article</h1>${item('Title', text(''))}${item('Version', text('1'))}${item('Description', '<div contenteditable="true"><p>x</p></div>')}<h2>SEO</h2>${item('SEO Title', text(''))}${item('SEO Keywords', text(''))}${item('SEO Description', '<textarea></textarea>')}<button>Save Draft</button><button>Submit</button>`,
  ),
};
