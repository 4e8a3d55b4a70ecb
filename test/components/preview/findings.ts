import type { NoteFinding } from '../../../components/notes/view';

type Row = [
  rule: string,
  level: NoteFinding['level'],
  field: string,
  en: string[],
  zh: string[],
  spec?: string,
];

/** Text, explanation, field name and fixes of each finding, in both languages. */
const ROWS: Record<string, Row[]> = {
  form: [
    [
      'saas-supervision-locked',
      'error',
      'supervision',
      [
        'Service supervision of a released SaaS product cannot be changed.',
        'KooGallery fixed this choice when the product was released. Customers bought it on these terms.',
        'Involve Service Supervision',
        'Put back “Yes”',
      ],
      [
        'SaaS 商品上架后，不能修改是否涉及服务监管。',
        '商品上架时已确定此项，已购客户以此为准。',
        '是否涉及服务监管',
        '恢复为“是”',
      ],
    ],
    [
      'production-url-form',
      'error',
      'productionUrl',
      [
        'The address must begin with https:// and name a domain, not an IP address.',
        'KooGallery calls the address over HTTPS and checks its certificate.',
        'Production System API URL',
        'Put back “https://api.clouddesk.example/produce”',
      ],
      [
        '地址必须以 https:// 开头，并使用域名而不是 IP。',
        '云商店通过 HTTPS 调用该地址并校验证书。',
        '生产系统接口地址',
        '恢复为“https://api.clouddesk.example/produce”',
      ],
    ],
    [
      'product-name-form',
      'warning',
      'name',
      [
        'A product name should hold no version.',
        'The review asks for a name without versions, prices or phone numbers.',
        'Product Name',
        'Put back “CloudDesk”',
      ],
      ['商品名称不应包含版本号。', '审核要求名称不含版本、价格或电话号码。', '商品名称', '恢复为“CloudDesk”'],
    ],
    [
      'public-sales-hidden',
      'note',
      'publicSales',
      [
        'Hidden products leave the storefront and its search; customers buy them by their address.',
        'The address is on the details page of the product, under Service Information.',
        'Public Sales',
        'Open My Products',
      ],
      [
        '隐藏后商品不再出现在云商店及搜索结果中，客户只能通过链接购买。',
        '链接在商品详情页的业务信息中。',
        '是否公开销售',
        '打开我的商品',
      ],
    ],
    [
      'version-form',
      'warning',
      'version',
      ['Write the version as V1.0.', 'The review expects this form.', 'Version'],
      ['版本号请写成 V1.0 的形式。', '审核要求此格式。', '商品版本'],
    ],
    [
      'description-too-short',
      'warning',
      'description',
      [
        'A description of text alone needs 400 characters; this one has 70.',
        'Short descriptions are sent back by the review.',
        'Description',
      ],
      ['纯文字说明需至少 400 字，目前 70 字。', '审核会退回过短的说明。', '商品说明'],
    ],
    [
      'takes-effect-after-approval',
      'note',
      'deliveryMethod',
      [
        'Customers see no change before the application is approved, in about 3 working days.',
        'Follow it under Product Management > My Applications.',
        'This edit',
        'Open My Applications',
      ],
      [
        '审核通过（约 3 个工作日）之前，客户看不到任何变化。',
        '可在 商品管理 > 我的申请 中查看进度。',
        '本次修改',
        '打开我的申请',
      ],
    ],
  ],
  pair: [
    [
      'trial-needs-yearly-monthly',
      'warning',
      'spec.trial',
      [
        'A trial needs yearly or monthly billing.',
        'A trial turns into a yearly or monthly order.',
        'Trial Use',
      ],
      ['试用需要包年或包月计费。', '试用到期后转为包年或包月订单。', '允许试用'],
      'Standard',
    ],
  ],
  table: [
    [
      'saas-trial-locked',
      'error',
      'spec.trial',
      [
        'Trial use of a released specification cannot be switched.',
        'KooGallery fixes trial use when a SaaS specification is released.',
        'Trial Use',
        'Put back “off”',
      ],
      ['已上架规格不能更改是否允许试用。', 'SaaS 规格上架时已确定是否允许试用。', '允许试用', '恢复为“关”'],
      'Standard',
    ],
    [
      'billing-add-only-yearly-monthly',
      'error',
      'spec.billing',
      [
        'Only monthly can be added to yearly, or yearly to monthly.',
        'Other billing modes need a new specification.',
        'Billing Mode',
        'Take “One-time” off',
      ],
      [
        '只能为包年规格增加包月，或为包月规格增加包年。',
        '其他计费模式需新增规格。',
        '计费模式',
        '取消“一次性”',
      ],
      'Team',
    ],
    [
      'zero-price-trial',
      'warning',
      'spec.price.monthly',
      [
        'A price of 0 lets customers buy without end; use a trial instead.',
        'A specification priced 0 can be bought again and again.',
        'Price',
        'Put back “84”',
      ],
      ['价格为 0 时客户可无限次购买，请改用试用。', '价格为 0 的规格可重复购买。', '价格', '恢复为“84”'],
      'Enterprise',
    ],
    [
      'upgrade-rule-lost',
      'warning',
      'spec.price.yearly',
      [
        'This makes Business cheaper than Team: the upgrade rule between them is cancelled.',
        'Upgrades need rising prices.',
        'Price',
        'Put back “720”',
      ],
      ['Business 将比 Team 便宜，两者之间的升级规则会被取消。', '升级要求价格递增。', '价格', '恢复为“720”'],
      'Business',
    ],
    [
      'spec-no-delete',
      'error',
      'spec',
      [
        'A released specification cannot be deleted here.',
        'Remove it from the catalog in My Products once this edit is approved.',
        'Specification',
        'Put “Archive” back',
        'Open My Products',
      ],
      [
        '已上架规格不能在此删除。',
        '修改审核通过后，可在“我的商品”中下架。',
        '规格',
        '恢复“Archive”',
        '打开我的商品',
      ],
      'Archive',
    ],
  ],
};

/** The findings of a scene in a language. */
export function findingsFor(scene: string, language: string): NoteFinding[] {
  const trial = (ROWS.table ?? []).slice(0, 1);
  const inDialog = { dialog: trial, pair: [...trial, ...(ROWS.pair ?? [])] }[scene];
  const rows = inDialog ?? ROWS[scene] ?? [];
  return rows.map(([rule, level, field, en, zh, specName]) => {
    const [text = '', whyText = '', fieldName = '', ...fixes] = language === 'en' ? en : zh;
    const key = `${rule}@${specName ?? ''}`;
    const url = 'https://support.huaweicloud.com/intl/en-us/usermanual-marketplace/index.html';
    const source = { title: 'Modifying Products', ...(level === 'error' && { url }) };
    const summaryOnly = rule === 'takes-effect-after-approval';
    return {
      key,
      rule,
      level,
      field,
      fieldName,
      text,
      whyText,
      source,
      fixes,
      summaryOnly,
      ...(specName && { specName }),
    };
  });
}
