import type { FieldValue, Spec, SpecField } from '../form/product';
import { amountOf } from './facts/amount';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule, type Report } from './rule';

/** The quantity that customers may buy of a released specification can grow in both directions, not shrink. */
export const quantityRangeOnlyWidens = defineRule({
  id: 'quantity-range-only-widens',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'error' },
  source: seenInPart('quantity attributes of specifications'),
  locksReleased: true,
  fields: ['spec.quantity.min', 'spec.quantity.max'],
  check(released, edited, report) {
    if (!released) return;
    compare(released, edited, 'spec.quantity.min', 'min_raised', report);
    compare(released, edited, 'spec.quantity.max', 'max_lowered', report);
  },
});

function compare(
  released: Spec,
  edited: Spec,
  field: SpecField,
  id: 'min_raised' | 'max_lowered',
  report: (report: Report) => void,
): void {
  const value: FieldValue | undefined = released.fields[field];
  const was = amountOf(value);
  const is = amountOf(edited.fields[field]);
  if (was === undefined || is === undefined || (id === 'min_raised' ? is <= was : is >= was)) return;
  const at = { field, spec: edited.key };
  report({ at, message: { id, args: [String(was)] }, fixes: putBack(at, value) });
}
