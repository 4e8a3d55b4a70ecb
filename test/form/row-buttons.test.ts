// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buttonKind } from '../../form/regions';

test.each([
  ['Row Edit', 'edit'],
  ['Edit Row', 'edit'],
  ['Save Edit', 'confirm'],
  ['Cancel Edit', 'cancel'],
  ['取消编辑', 'cancel'],
])('an icon in a row that is called "%s"', (name, kind) => {
  document.body.innerHTML = `<table><tr><td><button type="button" aria-label="${name}"><svg></svg></button></td></tr></table>`;
  expect(buttonKind(document.querySelector('svg') as Element)).toBe(kind);
});
