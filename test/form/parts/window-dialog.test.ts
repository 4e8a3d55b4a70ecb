// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { dialogOf } from '../../../form/parts/regions';

const page = (style: string): Element[] => {
  document.body.innerHTML = `<div class="panel window" style="${style}"><div class="panel-body x-dialog"><input></div><div class="foot"><a>OK</a></div></div>`;
  return ['.window', 'input', 'a', '.x-dialog'].flatMap((one) => document.querySelector(one) ?? []);
};

test('a window over the page is the dialog that its buttons belong to', () => {
  const [around, field, button] = page('position: absolute');
  expect([field, button].map((one) => one && dialogOf(one))).toEqual([around, around]);
});

test('one that is part of the page is none', () => {
  const [, field, button, body] = page('');
  expect([field, button].map((one) => one && dialogOf(one))).toEqual([body, undefined]);
});
