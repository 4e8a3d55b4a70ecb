import {
  basicsReadZh,
  basicsZh,
  boxes,
  endsZh,
  item,
  type Layout,
  pick,
  radios,
  table,
  text,
  yesNoZh,
} from './markup';

const methods = pick(['镜像', 'SaaS', 'License'], 'SaaS');
export const CHINESE: Record<string, Layout> = {
  'full-width colons and stars': {
    html:
      item('＊商品名称：', text('云备份')) +
      item('＊是否涉及服务监管：', yesNoZh()) +
      item('＊是否公开销售：', yesNoZh()) +
      item('＊接入类型：', methods) +
      endsZh,
    fields: basicsReadZh,
  },
  'label above with hint in brackets': {
    html:
      item('商品名称（最多60个字符）', text('云备份')) +
      item('是否涉及服务监管（发布后不可修改）', yesNoZh()) +
      item('是否公开销售（必填）', yesNoZh()) +
      item('交付方式（必选）', methods) +
      endsZh,
    fields: basicsReadZh,
  },
  'traditional characters': {
    html:
      item('商品名稱', text('雲備份')) +
      item('是否涉及服務監管', yesNoZh()) +
      item('是否公開銷售', yesNoZh()) +
      item('接入類型', pick(['鏡像', 'SaaS', 'License'], '鏡像')) +
      table(['規格名稱', '計費模式', '價格', '允許試用'], [['標準版', '包年', '100', yesNoZh('否')]]) +
      '<button>儲存草稿</button><button>提交</button>',
    fields: { ...basicsReadZh, name: '雲備份', deliveryMethod: 'image' },
    specs: [
      {
        'spec.name': '標準版',
        'spec.billing': ['yearly'],
        'spec.price.yearly': '100',
        'spec.trial': false,
      },
    ],
  },
  'a column of ids beside the names': {
    html:
      basicsZh +
      table(['规格名称', '规格ID', '计费模式', '允许试用'], [['标准版', 'gd-001', '包年', yesNoZh('否')]]) +
      endsZh,
    fields: basicsReadZh,
    specs: [{ 'spec.name': '标准版', 'spec.billing': ['yearly'], 'spec.trial': false }],
  },
  'keywords under the basic information': {
    html: `<h3>基本信息</h3>${basicsZh}${item('关键词', text('备份'))}${endsZh}`,
    fields: { ...basicsReadZh, 'seo.keywords': '备份' },
  },
  'plain labels': { html: basicsZh + endsZh, fields: basicsReadZh },
  'characters spaced apart': {
    html:
      item('商 品 名 称', text('云备份')) +
      item('版 本', text('V1.0')) +
      item('是否公开销售', yesNoZh()) +
      item('接入类型', methods) +
      endsZh,
    fields: { name: '云备份', version: 'V1.0', publicSales: true, deliveryMethod: 'saas' },
  },
  'spec table': {
    html: `${basicsZh}<h3>商品规格</h3><table><thead><tr><th>规格名称<th>计费模式<th>价格（元）<th>允许试用<th>试用天数<th>操作</thead><tbody><tr><td>${text('基础版')}<td>${boxes(['包年', '包月', '一次性'], ['包年'])}<td><div>包年 <input value=1000> 元/年</div><td><input type=checkbox checked><td><input value=7><td><a>删除</a></tbody></table>${endsZh}`,
    fields: basicsReadZh,
    specs: [
      {
        'spec.name': '基础版',
        'spec.billing': ['yearly'],
        'spec.price.yearly': '1000',
        'spec.trial': true,
        'spec.trialDays': '7',
      },
    ],
  },
  'english labels in a chinese console': {
    html:
      item('Product Name', text('云备份')) +
      item('是否涉及服务监管', yesNoZh()) +
      item('Public Sales', yesNoZh()) +
      item('Delivery Method', methods) +
      endsZh,
    fields: basicsReadZh,
  },
  'yes and no as verbs': {
    html:
      item('商品名称', text('云备份')) +
      item('是否涉及服务监管', radios(['涉及', '不涉及'], '不涉及')) +
      item('是否公开销售', radios(['公开', '不公开'], '公开')) +
      item('接入类型', methods) +
      endsZh,
    fields: { ...basicsReadZh, supervision: false },
  },
  'SEO area': {
    html: `${basicsZh}<div><div>搜索引擎优化信息</div>${item('标题', text('题'))}${item('关键词', text('词'))}${item('描述', '<textarea>述</textarea>')}</div>${endsZh}`,
    fields: { ...basicsReadZh, 'seo.title': '题', 'seo.keywords': '词', 'seo.description': '述' },
  },
  'quantity attributes': {
    html: `${basicsZh}<div class=spec>${item('规格名称', text('基础版'))}${item('计费模式', boxes(['包年', '包月'], ['包月']))}${item('数量属性', `最小值 <input value=1> 最大值 <input value=100> 步长 <input value=1>`)}</div>${endsZh}`,
    fields: basicsReadZh,
    specs: [
      {
        'spec.name': '基础版',
        'spec.billing': ['monthly'],
        'spec.quantity.min': '1',
        'spec.quantity.max': '100',
        'spec.quantity.step': '1',
      },
    ],
  },
  'billing mode with units on prices': {
    html: `${basicsZh}<div class=spec>${item('规格名称', text('基础版'))}${item('计费方式', boxes(['包年', '包月', '按需'], ['包年', '包月']))}${item('包年价格', `${text('1000')} 元/年`)}${item('包月价格', `${text('100')} 元/月`)}</div>${endsZh}`,
    fields: basicsReadZh,
    specs: [
      {
        'spec.name': '基础版',
        'spec.billing': ['yearly', 'monthly'],
        'spec.price.yearly': '1000',
        'spec.price.monthly': '100',
      },
    ],
  },
  'wizard business step only': {
    html: `<h2>修改商品</h2><ol><li>接入信息<li>基本信息<li>资质信息<li>业务信息</ol>${item('是否涉及服务监管', yesNoZh())}<table><thead><tr><th>规格名称<th>计费模式<th>操作</thead><tbody><tr><td>基础版<td>包年<td><a>编辑</a></tbody></table><button>上一步</button><button>提交</button>`,
    fields: { supervision: true },
    specs: [{ 'spec.name': '基础版', 'spec.billing': ['yearly'] }],
  },
  'a panel that opens, in a tab of another name': {
    html: `<div role=tablist><div role=tab id=tab1 aria-selected=true>基本信息</div></div><div role=tabpanel aria-labelledby=tab1>${basicsZh}${item('描述', text('说明文字'))}<div><div role=button aria-expanded=true tabindex=0><span>搜索引擎优化信息</span></div><div>${item('标题', text('云备份'))}${item('关键词', text('备份'))}${item('描述', text('备份文件'))}</div></div></div>${endsZh}`,
    fields: {
      ...basicsReadZh,
      'seo.title': '云备份',
      'seo.keywords': '备份',
      'seo.description': '备份文件',
    },
  },
};
