import { boxes, item, type Layout, pick, table, text, yesNoZh } from './markup';

const other = (html: string): Layout => ({ html, verdict: 'other' });
export const OTHER_FORMS: Record<string, Layout> = {
  'cloud server purchase': other(
    `<h1>Buy ECS</h1>${item('Billing Mode', '<button aria-pressed=true>Yearly/Monthly</button><button aria-pressed=false>Pay-per-use</button>')}${item('Region', pick(['A', 'B'], 'A'))}${item('Image', pick(['Public', 'Private'], 'Public'))}${item('Name', text('ecs-1'))}${item('Quantity', text('1'))}${item('Description', '<textarea></textarea>')}<button>Next</button>`,
  ),
  'access control list': other(
    `<h1>API Gateway</h1>${item('Access Type', pick(['Public', 'Private'], 'Public'))}${item('Name', text(''))}${item('Version', text(''))}${item('Description', '<textarea></textarea>')}<button>Next</button>`,
  ),
  'image import of another console': other(
    `<h1>Create Image</h1>${item('Type', pick(['System', 'Data'], 'System'))}${item('Name', text(''))}${item('Version', text(''))}${item('Description', '<textarea></textarea>')}${item('User Guide', '<a>Open</a>')}<button>Next</button>`,
  ),
  'seller profile': other(
    `<h1>Seller Information</h1>${item('Company Name', text(''))}${item('Logo', '<input type=file>')}${item('Overview', '<textarea></textarea>')}${item('After-Sales Service', text(''))}${item('Customer Cases', '<textarea></textarea>')}<button>Submit</button>`,
  ),
  'storefront page of a product': other(
    `<h1>Acme</h1><h2>Overview</h2><p>x</p><h2>Product Specifications</h2>${item('Specification Name', pick(['A', 'B'], 'A'))}${item('Billing Mode', '<button aria-pressed=true>Yearly</button><button aria-pressed=false>Monthly</button>')}<h2>Customer Cases</h2><p>y</p><h2>User Guide</h2><button>Buy</button>`,
  ),
  'removal form for specifications': other(
    `<h1>Remove Product</h1>${item('Product Name', 'Acme')}${item('Removal Type', '<label><input type=radio name=x checked>Product</label><label><input type=radio name=x>Specifications</label>')}${table(['<input type=checkbox>', 'Specification Name', 'Billing Mode', 'Status'], [['<input type=checkbox>', 'A', 'Yearly', 'On sale']])}${item('Reason', '<textarea></textarea>')}<button>Submit</button>`,
  ),
  'case debugging of interfaces': other(
    `<h1>应用接入调试</h1>${item('生产系统接口地址', text('https://a.b'))}${item('接口类型', pick(['新购', '续费'], '新购'))}${item('规格名称', text(''))}<button>调试</button><button>保存用例</button>`,
  ),
  'product details, read only, with an appeal box': other(
    `<h1>Details</h1>${item('Product Name', 'Acme')}${item('Delivery Method', 'SaaS')}${item('Public Sales', 'Yes')}${item('Involve Service Supervision', 'No')}${table(['Specification Name', 'Billing Mode', 'Price'], [['A', 'Yearly', '$10']])}<button>Modify</button>`,
  ),
  'product details with a comment to submit': other(
    `<h1>Product Details</h1>${item('Product Name', 'Acme')}${item('Delivery Method', 'SaaS')}${item('Public Sales', 'Yes')}${item('Involve Service Supervision', 'No')}${table(['Specification Name', 'Billing Mode', 'Price'], [['A', 'Yearly', '$10']])}${item('Review comment', '<textarea></textarea>')}<button>Submit</button>`,
  ),
  'coupon form': other(
    `<h1>Create Coupon</h1>${item('Name', text(''))}${item('Applicable Product', pick(['Acme'], 'Acme'))}${item('Product Name', text(''))}${item('Billing Mode', boxes(['Yearly', 'Monthly'], ['Yearly']))}${item('Trial Period', text('7'))}${item('Quantity', text('10'))}<button>Submit</button>`,
  ),
  'offer to one customer': other(
    `<h1>Create Private Offer</h1>${item('Customer', text(''))}${item('Product Name', pick(['Acme'], 'Acme'))}${item('Specification Name', pick(['A', 'B'], 'A'))}${item('Billing Mode', pick(['Yearly', 'Monthly'], 'Yearly'))}${item('Price', text('100'))}<button>Submit</button>`,
  ),
  'ticket in Chinese': other(
    `<h1>新建工单</h1>${item('产品名称', text(''))}${item('版本', text(''))}${item('描述', '<textarea></textarea>')}${item('售后服务', yesNoZh())}<button>提交</button>`,
  ),
  'job application': other(
    `${item('Name', text(''))}${item('Highlights', '<textarea></textarea>')}${item('Overview', '<textarea></textarea>')}${item('Logo', '<input type=file>')}<button>Submit</button>`,
  ),
};
