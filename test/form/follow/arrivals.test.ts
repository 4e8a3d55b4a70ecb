// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Arrival, isAddition } from '../../../form/follow/arrivals';

const press = () => ({ at: performance.now(), target: document.createElement('button'), moves: false });
const newcomer: Arrival = { name: '', isOnlyOne: true, isLast: true, joins: true, isCoded: false };

test('a row without a name that joins after a press was added', () => {
  expect(isAddition(newcomer, press())).toBe(true);
});

test('a row with a code came into sight, even before its name is drawn', () => {
  expect(isAddition({ ...newcomer, isCoded: true }, press())).toBe(false);
});
