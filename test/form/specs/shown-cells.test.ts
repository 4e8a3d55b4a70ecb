// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type ShownText, shownFields } from '../../../form/specs/shown-cells';
import { h } from '../dynamics/h';

const shows = (field: ShownText['field'], ...parts: Parameters<typeof h>[2][]): unknown =>
  shownFields([{ field, cell: h('td', {}, ...parts) }])
    .values()
    .next()
    .value?.read();

test('a mark beside the text of a cell is none of its value', () => {
  const mark = () => h('span', { 'aria-hidden': 'true' }, '↦');
  expect(shows('spec.name', h('div', {}, 'Standard'), mark())).toBe('Standard');
  expect(shows('spec.price', h('div', {}, '1100'), mark())).toBe('1100');
  expect(shows('spec.trial', h('div', {}, 'Yes'), mark())).toBe(true);
});

test('so it is beside a dash, and a currency is no mark', () => {
  expect(shows('spec.price', h('div', {}, '—'), h('span', { 'aria-hidden': 'true' }, '↦'))).toBe('');
  expect(shows('spec.price', h('span', {}, '¥'), h('b', {}, '100'))).toBe('100');
});
