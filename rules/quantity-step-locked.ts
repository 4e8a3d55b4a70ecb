import { differs } from './facts/differs';
import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { textOf } from './facts/wording';
import { defineRule } from './rule';

/** The step that a released specification's quantity grows by stays. */
export const quantityStepLocked = defineRule({
  id: 'quantity-step-locked',
  scope: 'spec',
  levels: { intl: 'warning', eu: 'warning', cn: 'error' },
  source: seenInPart('quantity attributes of specifications'),
  locksReleased: true,
  fields: ['spec.quantity.step'],
  check(released, edited, report) {
    const was = released?.fields['spec.quantity.step'];
    if (textOf(was) === '') return;
    if (!differs('spec.quantity.step', was, edited.fields['spec.quantity.step'])) return;
    const at = { field: 'spec.quantity.step', spec: edited.key } as const;
    report({ at, message: { id: 'changed', args: [textOf(was)] }, fixes: putBack(at, was) });
  },
});
