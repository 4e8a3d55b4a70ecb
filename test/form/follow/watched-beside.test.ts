// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { watchedBeside } from '../../../form/follow/watched-beside';
import { readNow } from '../../../form/reading/read';

const shadowIn = (parent: ParentNode & Node): ShadowRoot =>
  parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });

test('every shadow root in the form is watched, for what is to come in it', () => {
  document.body.innerHTML = '<main></main>';
  const form = document.body.firstElementChild as HTMLElement;
  const grid = shadowIn(form);
  const field = shadowIn(grid);
  shadowIn(document.body);
  const watched = watchedBeside(readNow(document.body), form).map(({ root }) => root);
  expect(watched.map((root) => [grid, field].indexOf(root as ShadowRoot))).toEqual([0, 1]);
});
