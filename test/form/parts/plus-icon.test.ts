// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isPlusIcon } from '../../../form/parts/plus-icon';

const button = (inside: string): Element => {
  const page = new DOMParser().parseFromString(`<button>${inside}</button>`, 'text/html');
  return page.querySelector('button') as Element;
};

test.each([
  ['<svg><path d="M256 112V400M400 256H112"/></svg>', true],
  ['<svg><line x1="4" y1="8" x2="12" y2="8"/><line x1="8" y1="4" x2="8" y2="12"/></svg>', true],
  ['<span class="anticon anticon-plus"><svg/></span>', true],
  ['<svg><line x1="400" y1="256" x2="112" y2="256"/></svg>', false],
  ['<svg><path d="M4 4L12 12M12 4L4 12"/></svg>', false],
  ['<i class="icon-minus"></i>', false],
  ['Add', false],
])('%s', (inside, isPlus) => {
  expect(isPlusIcon(button(inside))).toBe(isPlus);
});
