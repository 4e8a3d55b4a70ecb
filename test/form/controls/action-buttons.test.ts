// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readNow } from '../../../form/reading/read';
import { seen } from './page';

/** Buttons whose class has a word for a state, though it says only how they are drawn while they are pressed. */
const buttons = (...texts: string[]): string =>
  `<div class="x-group">${texts.map((text) => `<button type="button" class="x-active x-button">${text}</button>`).join('')}</div>`;

test.each([
  [['Cancel', 'OK']],
  [['取消', '确定']],
  [['Cancel', 'Save Draft', 'Submit']],
  [['编辑', '复制', '删除']],
  [['Cancel', 'Next: Specifications']],
])('buttons that do something are no options: %j', (texts) => {
  expect(seen(buttons(...texts))).toEqual([]);
});

test.each([[['Yearly', 'Monthly']], [['Yes', 'No']]])('buttons that say a value are: %j', (texts) => {
  expect(seen(buttons(...texts))).toEqual([['choices', texts]]);
});

test('a dialog is answered by such buttons', () => {
  document.body.innerHTML = `<main><h1>Modify Product</h1></main>
    <div role="dialog"><label>Specification Name <input value="Basic"></label>${buttons('取消', '确定')}</div>`;
  expect(readNow(document.body).buttons.map(({ kind }) => kind)).toEqual(['cancel', 'confirm']);
});
