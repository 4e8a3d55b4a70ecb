// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buttonsIn, dialogOf } from '../../../form/parts/regions';

const HAND = 'style="cursor: pointer"';
const kindsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return [...buttonsIn(document.body)].map(({ element, kind }) => `${kind} ${element.localName}`);
};

test('a plain element under the hand is a button by its words', () => {
  expect(
    kindsIn(`<div>${['Save Draft', '提交'].map((text) => `<span ${HAND}>${text}</span>`).join('')}</div>`),
  ).toEqual(['saveDraft span', 'submit span']);
});

test('so is the box around its text', () => {
  expect(kindsIn(`<section><div ${HAND}><b ${HAND}>确定</b></div></section>`)).toEqual(['confirm div']);
});

test.each([
  ['without a hand', '<span>Delete</span>'],
  [
    'in a row that is pressed as a whole',
    `<div ${HAND}><span ${HAND}>Edit</span><span ${HAND}>Basic</span></div>`,
  ],
  ['of an answer', `<div><span ${HAND}>Yes</span><span ${HAND}>否</span></div>`],
  ['of another word', `<div><span ${HAND}>Standard</span></div>`],
  ['in a menu', `<ul><li><span ${HAND}>Delete</span></li></ul>`],
])('no plain element is one %s', (_, html) => {
  expect(kindsIn(html)).toEqual([]);
});

test('a button with a plain element in it is one button', () => {
  expect(kindsIn(`<button ${HAND}><span ${HAND}>提交</span></button>`)).toEqual(['submit button']);
});

test('a layer that such buttons answer is a dialog', () => {
  document.body.innerHTML = `<main><input></main><div class="x-over" style="position: fixed; z-index: 9"><div><input id="name"></div>
    <div><span ${HAND}>取消</span><span ${HAND}>确定</span></div></div>`;
  expect(dialogOf(document.querySelector('#name') as HTMLElement)?.className).toBe('x-over');
});
