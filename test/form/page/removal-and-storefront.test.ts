// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { holdsPicture } from '../../../form/page/pictures';
import { removalDialogIn } from '../../../form/page/removal-dialog';
import { storefrontIn } from '../../../form/page/storefront';

const show = (markup: string) => {
  document.body.innerHTML = markup;
  return document;
};

beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://console-intl.huaweicloud.com/marketplace/seller/#/products/OFFI7001/details');
});

describe('the removal dialog', () => {
  it.each([
    [
      'asks in a legend',
      '<dialog open><h2>Remove</h2><fieldset><legend>Removal Type</legend>x</fieldset></dialog>',
    ],
    [
      'asks in a line',
      '<div role="dialog"><p>Removal Type: <label><input type="radio">Specifications</label></p></div>',
    ],
    ['asks in Chinese', '<div class="ant-modal"><span>*</span><label>下架类型：</label></div>'],
    ['has only a title', '<div class="el-dialog"><header>商品下架</header></div>'],
  ])('is known when it %s', (_, markup) => {
    const found = removalDialogIn(show(markup));
    expect(found?.element).toBe(document.body.firstElementChild);
    expect(found?.element.contains(found.anchor)).toBe(true);
  });

  it.each([
    ['a page that lists removal types', '<main><table><tr><th>Removal Type</th></tr></table></main>'],
    [
      'a question before a deletion',
      '<div role="dialog"><h2>Remove</h2><p>Remove this specification?</p></div>',
    ],
    [
      'a hint that mentions it',
      '<div role="dialog"><p>Choose a removal type of your own and wait for approval.</p></div>',
    ],
    ['a closed one', '<div role="dialog" style="display:none"><label>Removal Type</label></div>'],
  ])('is not %s', (_, markup) => {
    expect(removalDialogIn(show(markup))).toBeUndefined();
  });
});

const URL = 'https://marketplace.huaweicloud.com/intl/hidden/contents/OFFI7001';
const details = (facts: string) =>
  `<div class="crumbs"><a href="#/products">My Products</a> / Details</div><h1>Peakboard HR</h1>
   <section><h2>Service Information</h2>${facts}</section>`;

describe('the storefront address', () => {
  it.each([
    ['a definition list', details(`<dl><dt>Product URL</dt><dd><a href="${URL}">${URL}</a></dd></dl>`)],
    ['a table', details(`<table><tr><td>Product URL</td><td>${URL}</td></tr></table>`)],
    ['one line', details(`<p>商品链接：${URL}</p>`)],
    ['a link without a label', details(`<p>Open <a href="${URL}">the storefront</a> https://x.example</p>`)],
  ])('is read from %s', (_, markup) => {
    expect(storefrontIn(show(markup))).toEqual({
      url: URL,
      ids: ['OFFI7001'],
      names: ['Peakboard HR', 'Service Information'],
    });
  });

  it.each([
    [
      'the production interface',
      details('<dl><dt>Production System API URL</dt><dd>https://api.example.com</dd></dl>'),
    ],
    ['two storefront pages', details(`<a href="${URL}">A</a> <a href="${URL}2">B</a> https://x.example`)],
    ['a page that shows no details', `<h1>Peakboard HR</h1><a href="${URL}">Shop</a> https://x.example`],
    ['a page without addresses', details('<dl><dt>Product URL</dt><dd>--</dd></dl>')],
  ])('is not taken from %s', (_, markup) => {
    expect(storefrontIn(show(markup))).toBeUndefined();
  });
});

describe('pictures in an editor', () => {
  it.each([
    ['in its text', '<div class="editor"><div contenteditable="true"><p>a <img></p></div></div>', true],
    ['only in its toolbar', '<div class="editor"><img><div contenteditable="true">a</div></div>', false],
    ['nowhere', '<div contenteditable="true">a</div>', false],
  ])('%s', (_, markup, expected) => {
    expect(holdsPicture(show(markup).body.firstElementChild as Element)).toBe(expected);
  });
});
