import { seenInPart } from './facts/sources';
import { putBack } from './facts/ways-out';
import { defineRule } from './rule';

/** Multi-Instance Binding can be switched on, and not off again. */
export const multiInstanceOneWay = defineRule({
  id: 'multi-instance-one-way',
  scope: 'product',
  levels: { cn: 'error' },
  source: seenInPart('multi-instance binding'),
  locksReleased: true,
  fields: ['multiInstance'],
  check(released, edited, report) {
    const { multiInstance } = released.fields;
    if (multiInstance !== true || edited.fields.multiInstance !== false) return;
    const at = { field: 'multiInstance' } as const;
    report({ at, message: { id: 'switched_off' }, fixes: putBack(at, multiInstance) });
  },
});
