// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { drawnBox } from '../../../components/notes/measure';

/** A checkbox at the left and its label at the right. */
function choice(style: string): Element {
  document.body.innerHTML = `<input type="checkbox" id="a" style="${style}"><label for="a">Monthly</label>`;
  for (const [at, part] of [...document.body.children].entries())
    part.getBoundingClientRect = () => new DOMRect(at * 100, 0, 20, 20);
  return document.body.children[0] as Element;
}

it('goes by the label of a choice whose native input floats unseen', () => {
  expect(drawnBox(choice('position: absolute'))?.left).toBe(100);
});

it('goes by a native choice that stands where it is seen', () => {
  expect(drawnBox(choice(''))?.left).toBe(0);
});
