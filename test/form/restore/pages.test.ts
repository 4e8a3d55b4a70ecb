// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { settled } from '../../../form/controls/until';
import { drawn } from '../dynamics/drawn';
import { button, h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A table with one specification a page; `pager` draws the ways to its pages. */
function pagedTable(
  pager: (go: (page: number) => () => void, page: number) => Node[],
  className = 'pagination',
) {
  const rows = rowsNamed(['Basic', 'Standard', 'Professional']);
  let page = 1;
  let show = (_page: number): void => {};
  const element = drawn((draw) => {
    show = (next) => {
      page = next;
      draw();
    };
    const go = (next: number) => () => show(next);
    return h(
      'div',
      {},
      specTable(rows.slice(page - 1, page)),
      h('div', { class: className }, ...pager(go, page)),
    );
  });
  return { element, rows, page: () => page, show: (next: number) => show(next) };
}

/** Follows the form after a look at each page, and back on this one. */
async function seenOnce({ element, show }: ReturnType<typeof pagedTable>, home: number) {
  const form = followPage(element);
  for (const page of [1, 2, 3, home]) {
    show(page);
    await settled();
    form.refresh('load');
  }
  return form;
}

const NUMBERS: Record<string, (number: number) => string> = {
  'bare numbers': String,
  'English words': (number) => `Page ${number}`,
  'Chinese words': (number) => `第 ${number} 页`,
};

test.each(Object.keys(NUMBERS))('pages are turned by %s alone, and back', async (words) => {
  const say = NUMBERS[words] as (number: number) => string;
  const table = pagedTable((go) => [1, 2, 3].map((number) => button(say(number), go(number))));
  const form = await seenOnce(table, 2);
  const key = Object.keys(form.model.edited.specs)[2];
  const report = await writeInto(form, { [`spec.price@${key}`]: '345' });
  expect(report).toMatchObject({ restored: [`spec.price@${key}`], missed: [] });
  expect(table.rows[2]?.price).toBe('345');
  expect(table.page()).toBe(2);
});

test('pages are turned by plain elements, beside words that no class tells', async () => {
  const table = pagedTable(
    (go, page) => [
      h('span', {}, 'Total 3'),
      ...[1, 2, 3].map((number) => h('span', { onclick: go(number) }, String(number))),
      h('span', { onclick: go(Math.min(3, page + 1)) }, '>'),
    ],
    'below',
  );
  const form = await seenOnce(table, 1);
  const key = Object.keys(form.model.edited.specs)[2];
  const report = await writeInto(form, { [`spec.price@${key}`]: '345' });
  expect(report).toMatchObject({ restored: [`spec.price@${key}`], missed: [] });
  expect(table.rows[2]?.price).toBe('345');
});

test.each([
  [
    'numbers of rows a page',
    (go: (page: number) => () => void) => [10, 20, 50].map((size) => button(String(size), go(3))),
  ],
  [
    'links that load another page',
    (go: (page: number) => () => void) =>
      [1, 2, 3].map((page) => h('a', { href: `?page=${page}`, onclick: go(page) }, String(page))),
  ],
])('%s are not pressed', async (_, pager) => {
  const table = pagedTable(pager);
  const form = await seenOnce(table, 1);
  const key = Object.keys(form.model.edited.specs)[2];
  const report = await writeInto(form, { [`spec.price@${key}`]: '345' });
  expect(report.missed).toMatchObject([{ reason: 'not_found' }]);
  expect(table.page()).toBe(1);
});
