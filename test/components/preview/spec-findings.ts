import type { Row } from './product-findings';

/** Findings of specifications. */
export const SPEC_FINDINGS: Row[] = [
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
];

/** A second finding of the same control as the first of them. */
export const SECOND_FINDINGS: Row[] = [
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
];
