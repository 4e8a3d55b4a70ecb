// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { shownFields } from '../../../form/specs/shown-cells';

/** What a cell of the trial's column says. */
function trialIn(...parts: (Node | string)[]): unknown {
  const cell = document.createElement('td');
  cell.append(...parts);
  return shownFields([{ field: 'spec.trial', cell }])
    .get('spec.trial')
    ?.read();
}

test('a dash for a trial says that there is none', () => {
  expect(trialIn('—')).toBe(false);
  expect(trialIn(' - ')).toBe(false);
  expect(trialIn('Yes')).toBe(true);
});

test('how long it takes may stand behind the answer', () => {
  expect(trialIn('Yes, 30 days')).toBe(true);
  expect(trialIn('Yes (30 days)')).toBe(true);
  expect(trialIn('是，30天')).toBe(true);
  expect(trialIn('No, ask us')).toBe(false);
});

test('a mark, an empty cell and words that are no answer say nothing', () => {
  expect(trialIn(document.createElement('i'))).toBeUndefined();
  expect(trialIn()).toBeUndefined();
  expect(trialIn('14 days')).toBeUndefined();
});
