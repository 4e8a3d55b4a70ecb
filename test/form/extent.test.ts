// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extentOfAll } from '../../form/extent';
import { specTablesIn } from '../../form/tables';

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
  ['pages without a total', '<li>1</li><li>2</li>', undefined, false],
  ['one page without a total', '<li>1</li>', undefined, true],
])('%s', (_, pager, total, whole) => {
  document.body.innerHTML = table(pager);
  const tables = specTablesIn(document.body, []);
  const rows = tables.flatMap((one) => one.rows());
  expect(extentOfAll(tables, rows)).toEqual({ total, whole });
});
