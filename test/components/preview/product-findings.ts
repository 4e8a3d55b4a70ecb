/** A finding: its rule, level and field, then text, explanation, field name and fixes in English and Chinese. */
export type Row = [
  rule: string,
  level: 'error' | 'warning' | 'note',
  field: string,
  en: string[],
  zh: string[],
  spec?: string,
];

/** Findings of a product's own fields. */
export const PRODUCT_FINDINGS: Row[] = [
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
];
