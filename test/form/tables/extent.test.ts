// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extentOfAll } from '../../../form/tables/extent';
import { specTablesIn } from '../../../form/tables/tables';

const table = (pager: string) => `
  <section><table>
    <tr><th>Specification Name</th><th>Billing Mode</th></tr>
    <tr><td>Basic</td><td>Yearly</td></tr>
    <tr><td>Standard</td><td>Monthly</td></tr>
  </table>
  <ul class="pagination">${pager}</ul></section>`;

test.each([
  ['a total beside the number of the only page', '<li>Total 2</li><li>‹</li><li>1</li><li>›</li>', 2, true],
  ['a total in pieces', '<li>共 <b>5</b> 条</li><li>1</li><li>2</li><li>3</li>', 5, false],
  ['a total of all entries', '<li>5</li><li>条/页</li><li>所有条目: 7</li><li>1</li><li>2</li>', 7, false],
  ['pages without a total', '<li>1</li><li>2</li>', undefined, false],
  ['pages that are called so', '<li><a>Page 1</a></li><li><a>Page 2</a></li>', undefined, false],
  ['one page without a total', '<li>1</li>', undefined, true],
])('%s', (_, pager, total, whole) => {
  document.body.innerHTML = table(pager);
  const tables = specTablesIn(document.body, []);
  const rows = tables.flatMap((one) => one.rows());
  expect(extentOfAll(tables, rows)).toEqual({ total, whole });
});

test.each([
  [
    'a pager that counts more',
    '<p>共 <b>4</b> 条 <button>1</button><button>2</button></p>',
    { total: 4, whole: false },
  ],
  ['a pager that counts as many', '<p>Total 2 <button>1</button></p>', { total: 2, whole: true }],
  [
    'plain words that turn on',
    '<p><span style="cursor: not-allowed">上一页</span> <span style="cursor: pointer">下一页</span></p>',
    { whole: false },
  ],
  [
    'plain words of which none turns',
    '<p><span style="cursor: not-allowed">上一页</span> <span style="cursor: not-allowed">下一页</span></p>',
    { whole: true },
  ],
  ['entries that turn on', '<ul class="pager"><li class="disabled">‹</li><li>›</li></ul>', { whole: false }],
  ['no pager', '<p>Prices are without tax.</p>', { whole: true }],
])('cards beside %s', (_, beside, extent) => {
  document.body.innerHTML = `<main><div class="card"></div><div class="card"></div></main>${beside}`;
  const cards = [...document.querySelectorAll<HTMLElement>('.card')].map((element) => ({ element }));
  expect(extentOfAll([], cards)).toEqual(extent);
});

test.each([
  ['counts all rows', '0 of 6 row(s) selected.', { total: 6, whole: false }],
  ['counts specifications', '6 specification(s)', { total: 6, whole: false }],
  ['counts pages', 'Page 1 of 3', { whole: false }],
  ['of a form in steps', '', { whole: true }],
])('Previous and Next behind a table, in a line that %s', (_, says, extent) => {
  const line = `<div><span>${says}</span><div><button>Previous</button><button>Next</button></div></div>`;
  document.body.innerHTML = table('').replace(/<ul.*ul>/s, line);
  const tables = specTablesIn(document.body, []);
  expect(
    extentOfAll(
      tables,
      tables.flatMap((one) => one.rows()),
    ),
  ).toEqual(extent);
});
