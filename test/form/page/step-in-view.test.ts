// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { stepInView } from '../../../form/page/step-in-view';

afterEach(() => {
  document.body.replaceChildren();
});

const step = (html: string) => {
  document.body.innerHTML = html;
  return stepInView(document, document.querySelectorAll<HTMLElement>('[role="dialog"]'));
};

describe('the step in view', () => {
  test.each([
    [
      'by ARIA',
      '<ol><li><a>1 Basics</a></li><li aria-current="step"><span>2</span><a>Pricing</a></li></ol>',
      'Pricing',
    ],
    [
      'a tab',
      '<div role="tablist"><button role="tab" aria-selected="false">Basics</button><button role="tab" aria-selected="true">Service information</button></div>',
      'Service information',
    ],
    [
      'a wizard whose title carries the mark',
      '<div class="el-steps"><div class="el-step"><div class="el-step__title is-success">接入</div></div><div class="el-step"><div class="el-step__head is-process">2</div><div class="el-step__title is-process">基本信息</div></div></div>',
      '基本信息',
    ],
    [
      'a wizard whose item carries the mark',
      '<ul class="x-steps"><li class="x-steps-item finish"><i>1</i>Basics</li><li class="x-steps-item x-steps-item-active"><i>2</i><div class="x-steps-item-title">Pricing</div><div>Plans and prices</div></li></ul>',
      'Pricing',
    ],
    [
      'tabs in a list with a state',
      '<ul class="tabs"><li class="active">规格</li><li>服务</li></ul>',
      '规格',
    ],
    [
      'a dialog over a tab',
      '<div role="tab" aria-selected="true">Specifications</div><div role="dialog" aria-labelledby="t"><h2 id="t">Edit Basic</h2><input></div>',
      'Specifications › Edit Basic',
    ],
    [
      'a drawer with a title of its own',
      '<div role="dialog"><div class="drawer-title">Add a specification</div><input></div>',
      'Add a specification',
    ],
  ])('%s', (_, html, expected) => {
    expect(step(html)).toBe(expected);
  });

  test.each([
    ['a page without steps', '<h1>Modify</h1><input>'],
    ['the console’s menu', '<nav class="tabs"><a class="active">My Products</a></nav>'],
    ['a chosen row', '<table><tr class="selected"><td>Basic</td></tr></table>'],
    ['a panel with fields', '<div class="tabs-panel active">Words<input></div>'],
    ['a step that is only a number', '<ul class="steps"><li class="active">2</li></ul>'],
    ['a tab out of sight', '<div role="tab" aria-selected="true" style="display:none">Basics</div>'],
  ])('is none on %s', (_, html) => {
    expect(step(html)).toBeUndefined();
  });
});
