import { amountOf } from './facts/amount';
import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { textOf } from './facts/wording';
import { defineRule } from './rule';

const FEWEST = 3;
const MOST = 180;

/** A new specification's trial lasts 3 to 180 days. */
export const trialDaysRange = defineRule({
  id: 'trial-days-range',
  scope: 'spec',
  levels: { cn: 'warning' },
  source: seenInPart('trial use of SaaS specifications'),
  locksReleased: false,
  fields: ['spec.trialDays', 'spec.trial'],
  check(released, edited, report, context) {
    if (released && context.released) return;
    const was = released?.fields['spec.trialDays'];
    const is = edited.fields['spec.trialDays'];
    if (textOf(is) === '' || edited.fields['spec.trial'] === false || inRange(amountOf(is))) return;
    if (released && !differs('spec.trialDays', was, is)) return;
    const at = { field: 'spec.trialDays', spec: edited.key } as const;
    report({ at, message: { id: 'range' }, fixes: putBack(at, was) });
  },
});

const inRange = (days = 0): boolean => Number.isInteger(days) && days >= FEWEST && days <= MOST;
