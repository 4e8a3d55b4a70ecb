// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { frameHoldsSpecs } from '../../../form/page/specs-in-frame';
import { h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';

test.each([
  ['specifications', specTable(rowsNamed()), true],
  ['anything else', h('p', {}, 'Help'), false],
  ['nothing that may be seen', undefined, false],
])('a frame with %s', (_, inside, holds) => {
  const frame = { contentDocument: inside ? document.implementation.createHTMLDocument() : null };
  if (inside) frame.contentDocument?.body.append(inside);
  const page = { querySelectorAll: () => [frame] } as unknown as Document;
  expect(frameHoldsSpecs(page)).toBe(holds);
});
