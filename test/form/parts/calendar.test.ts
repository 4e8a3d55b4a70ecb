// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { movesRows } from '../../../form/parts/turning';
import { h } from '../dynamics/h';

const press = (number: Element, ...around: string[]): boolean => {
  const outer = around.reduceRight<Element>(
    (inside, name) => h('div', { class: name }, inside),
    h('div', {}, number),
  );
  document.body.replaceChildren(outer);
  return movesRows(number);
};

test.each([[[]], [['toolbar']], [['x-pagination']]])('a number within %j turns the page', (around) => {
  expect(press(h('button', {}, '9'), ...around)).toBe(true);
});

test.each([[['x-calendar']], [['datepicker-content', 'cells']], [['DatePicker_panel']]])(
  'a number within %j is a day',
  (around) => {
    expect(press(h('a', {}, '9'), ...around)).toBe(false);
  },
);

test('the day in a calendar that is a table is one, too', () => {
  const day = h('button', {}, '9');
  document.body.replaceChildren(h('table', {}, h('tbody', {}, h('tr', {}, h('td', {}, day)))));
  expect(movesRows(day)).toBe(false);
});
