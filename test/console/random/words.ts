import { type Language, type TextKey, text } from '../texts';
import { pick } from './chance';

type Synonyms = readonly [en: readonly string[], zh: readonly string[]];

/** Other names that a console might have for its fields, sections and buttons. */
const SYNONYMS: Partial<Record<TextKey, Synonyms>> = {
  deliveryMethod: [
    ['Delivery Method', 'Delivery Mode'],
    ['接入类型', '交付方式'],
  ],
  name: [
    ['Product Name', 'Product name'],
    ['商品名称', '产品名称'],
  ],
  version: [
    ['Version', 'Product Version', 'Version No.'],
    ['商品版本', '版本号'],
  ],
  overview: [
    ['Overview', 'Product Overview', 'Brief Introduction'],
    ['商品简介', '简介'],
  ],
  description: [
    ['Description', 'Product Introduction'],
    ['商品说明', '商品介绍'],
  ],
  support: [
    ['After-Sales Support', 'Service and Support'],
    ['服务与支持', '售后服务'],
  ],
  'seo.title': [['SEO Title'], ['标题', 'SEO标题']],
  'seo.keywords': [['SEO Keywords'], ['关键词', 'SEO关键词']],
  'seo.description': [['SEO Description'], ['描述', 'SEO描述']],
  publicSales: [
    ['Public Sales', 'Public Product'],
    ['是否公开销售', '公开销售'],
  ],
  supervision: [
    ['Involve Service Supervision', 'Service Supervision Involved'],
    ['是否涉及服务监管', '涉及服务监管'],
  ],
  productionUrl: [['Production System API URL'], ['生产系统接口地址', '生产接口地址']],
  deliveryDuration: [['Avg. Delivery Duration', 'Average Delivery Duration'], ['交付SLA']],
  'spec.name': [
    ['Specification Name', 'Spec Name'],
    ['规格名称', '商品规格名称'],
  ],
  'spec.code': [
    ['Specification Code', 'SKU Code'],
    ['规格编码', '规格ID'],
  ],
  'spec.billing': [
    ['Billing Mode', 'Billing Modes', 'Charging Mode'],
    ['计费模式', '计费方式'],
  ],
  'spec.price': [
    ['Price', 'Price (USD)', 'Pricing'],
    ['价格', '定价', '价格（元）'],
  ],
  'spec.trial': [
    ['Trial Use', 'Allow Trial', 'Free Trial'],
    ['允许试用', '是否支持试用'],
  ],
  'spec.trialDays': [
    ['Trial Days', 'Trial Period', 'Trial Period (days)'],
    ['试用天数', '试用天数（天）'],
  ],
  'spec.hidden': [
    ['Hide Specification', 'Hidden'],
    ['商品规格隐藏', '是否隐藏'],
  ],
  'spec.quantity': [
    ['Quantity', 'Quantity Range'],
    ['数量属性', '数量范围'],
  ],
  'spec.quantity.min': [['Min', 'Minimum'], ['最小值']],
  'spec.quantity.max': [['Max', 'Maximum'], ['最大值']],
  specs: [
    ['Product Specifications', 'Specifications'],
    ['商品规格', '规格信息'],
  ],
  addSpec: [
    ['Add Specification', 'New Specification', 'Add'],
    ['添加规格', '新增规格', '添加'],
  ],
  copy: [
    ['Copy', 'Duplicate', 'Clone'],
    ['复制', '克隆'],
  ],
  delete: [
    ['Delete', 'Remove'],
    ['删除', '移除'],
  ],
  edit: [
    ['Edit', 'Modify'],
    ['编辑', '修改'],
  ],
  ok: [
    ['OK', 'Save', 'Confirm'],
    ['确定', '保存', '确认'],
  ],
  operation: [['Operation', 'Actions'], ['操作']],
  saveDraft: [
    ['Save Draft', 'Save as Draft'],
    ['保存草稿', '存草稿'],
  ],
};

/** Words that the practice consoles beside this one have no need of. */
const FURTHER = {
  undo: [['Undo'], ['撤销']],
  loadMore: [['Load more', 'Show more'], ['加载更多']],
  filterHint: [['Search by name'], ['请输入规格名称搜索']],
  min: [['Quantity Min', 'Min Quantity'], ['数量最小值']],
  max: [['Quantity Max', 'Max Quantity'], ['数量最大值']],
  step: [['Quantity Step'], ['数量步长']],
  optional: [[' (optional)'], ['（可选）', '（选填）']],
  help: [['Help'], ['帮助']],
  hint: [['Shown on the product page.'], ['将展示在商品详情页。']],
  days: [['days'], ['天']],
  currency: [['USD'], ['元']],
  otherCurrency: [['EUR'], ['美元']],
  check: [['Check'], ['确认信息']],
  specCount: [['Selected specifications'], ['已选规格数']],
  modifyProduct: [['Modify Product'], ['修改商品']],
} as const satisfies Record<string, Synonyms>;

export type Word = TextKey | keyof typeof FURTHER;

/** What a console of this seed calls something; the same everywhere in it. */
export function wordOf(word: Word, seed: number, language: Language): string {
  const synonyms: Synonyms | undefined =
    word in FURTHER ? FURTHER[word as keyof typeof FURTHER] : SYNONYMS[word as TextKey];
  const own = synonyms?.[language === 'en' ? 0 : 1];
  return own ? pick(own, seed, `word ${word}`) : text(word as TextKey, language);
}

/** What a price for one billing mode is called. */
export function priceWord(mode: string, seed: number, language: Language): string {
  const form = pick(PRICE_FORMS[language === 'en' ? 0 : 1], seed, 'price form');
  return form.replace('*', text(mode as TextKey, language));
}

const PRICE_FORMS: Synonyms = [
  ['* Price', 'Price (*)', '* Price (USD)'],
  ['*价格', '价格（*）', '*价格（元）'],
];
