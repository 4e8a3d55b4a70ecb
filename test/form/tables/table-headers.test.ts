// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { headersOf } from '../../../form/tables/table-headers';
import { h } from '../dynamics/h';

test('a header is the words of its button for sorting where only a mark stands beside it', () => {
  const mark = () => h('span', { 'aria-hidden': 'true' }, '↦');
  const sorts = h('th', {}, h('button', { type: 'button' }, 'Specification Name'), mark());
  const table = h('table', {}, h('thead', {}, h('tr', {}, sorts, h('th', {}, 'Price', mark()))));
  expect(headersOf(table)[0]).toEqual(['Specification Name']);
});
