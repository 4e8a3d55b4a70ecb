// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Action } from '../../../form/follow/actions';
import { createCauses } from '../../../form/follow/causes';

const path = { field: 'spec.trial', spec: 's1' } as const;
const pressed = (more: Partial<Action> = {}): Action => ({
  at: performance.now(),
  target: document.createElement('button'),
  moves: false,
  ...more,
});

test.each([
  ['edit', pressed()],
  ['edit', pressed({ scrolled: true })],
  ['load', pressed({ moves: true })],
])('a switch that changes after its press is an %s', (cause, action) => {
  const causes = createCauses(() => action);
  causes.touch(path);
  expect(causes.of(path, true)).toBe(cause);
});
