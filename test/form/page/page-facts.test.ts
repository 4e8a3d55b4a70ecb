// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageFacts } from '../../../form/page/page-facts';

const statusOf = (html: string) => {
  document.body.innerHTML = html;
  return pageFacts(document).status;
};
const form = '<form><label>Product Name <input></label></form>';

describe('a trail tells whether the product is released', () => {
  test.each([
    ['plain text in a navigation', '<nav>My Products &gt; Modify</nav>'],
    ['plain text in a line of its own', '<div>Product Management / My Products / Modify</div>'],
    ['pieces with separators', '<div><span>My Products</span><i>›</i><span>Modify</span></div>'],
    [
      'pieces without separators in the text',
      '<nav><ol><li>My Products</li><li>Modify Product</li></ol></nav>',
    ],
    ['links', '<p><a href="#">My Products</a> &gt; <a href="#">Acme</a></p>'],
    ['its name alone', '<div aria-label="Breadcrumb"><b>My Products</b><b>Acme Backup</b></div>'],
    ['Chinese', '<div class="path"><span>商品管理</span> / <span>我的商品</span> / <b>修改</b></div>'],
    ['Chinese, named', '<div aria-label="面包屑"><b>我的商品</b><b>云备份</b></div>'],
  ])('%s', (_how, html) => {
    expect(statusOf(`${html}${form}`)).toBe('released');
  });

  test('also beside a menu of other lists', () => {
    const menu = '<nav><a>My Products</a><a>My Applications</a></nav>';
    expect(statusOf(`<div>${menu}<main><div>My Products / Modify</div></main></div>`)).toBe('released');
  });

  test('of applications, that it is not', () => {
    expect(statusOf(`<nav>My Applications &gt; Modify</nav>${form}`)).toBe('unreleased');
  });

  test.each([
    ['a hint in the form', `${form}<p>My Products &gt; Details</p>`],
    [
      'a sentence above it',
      `<p>Follow it under <b>My Products &gt; Details</b> once it is released.</p>${form}`,
    ],
    [
      'a menu',
      `<nav><ul><li>Home</li><li>My Products</li><li>My Applications</li><li>Drafts</li></ul></nav>${form}`,
    ],
    [
      'a menu beside other text with a separator',
      `<div><nav><a>My Applications</a></nav><main><p>Region / Zone</p></main></div>${form}`,
    ],
    ['a menu with one list', `<nav><ul><li>Home</li><li>My Products</li><li>Orders</li></ul></nav>${form}`],
  ])('%s is no trail', (_what, html) => {
    expect(statusOf(html)).toBe('unknown');
  });
});

describe("a product's id is the text beside its label", () => {
  const idOf = (html: string) => {
    document.body.innerHTML = html;
    return pageFacts(document).productId;
  };
  const item = (label: string, value: string) => `<div><label>${label}</label><div>${value}</div></div>`;

  test.each([
    ['in its own place', `${item('Product ID', '<span>P-4711</span>')}${item('Overview', 'Tides')}`],
    ['beside an icon', '<div><span>Product ID</span><i></i></div><div>P-4711</div>'],
    ['in the next cell', '<table><tr><td><span>Product ID</span></td><td>P-4711</td></tr></table>'],
  ])('%s', (_where, html) => {
    expect(idOf(html)).toBe('P-4711');
  });

  test.each([
    ['has not come yet', item('商品ID', '<span></span>')],
    ['is a dash still', item('商品ID', '--')],
  ])('not what comes next, while it %s', (_state, html) => {
    expect(
      idOf(`<form>${html}${item('商品简介', '<textarea></textarea><span>0/200</span>')}</form>`),
    ).toBeUndefined();
  });
});
