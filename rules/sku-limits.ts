import { attributesOf } from './facts/attributes';
import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

const MOST_VALUES = 10;
const MOST_SKUS = 100;

/** An attribute has at most 10 values, and a specification at most 100 SKUs. */
export const skuLimits = defineRule({
  id: 'sku-limits',
  scope: 'spec',
  levels: { cn: 'warning' },
  source: seenInPart('specifications with several SKUs'),
  locksReleased: false,
  fields: ['spec.attributes'],
  check(released, edited, report) {
    const was = released?.fields['spec.attributes'];
    const is = edited.fields['spec.attributes'];
    if (released && !differs('spec.attributes', was, is)) return;
    const at = { field: 'spec.attributes', spec: edited.key } as const;
    const fixes = putBack(at, was);
    let skus = 1;
    for (const { name, values } of attributesOf(is)) {
      skus *= Math.max(1, values.length);
      if (values.length <= MOST_VALUES) continue;
      report({ at, message: { id: 'values', args: [name, String(values.length)] }, fixes });
    }
    if (skus > MOST_SKUS) report({ at, message: { id: 'skus', args: [String(skus)] }, fixes });
  },
});
