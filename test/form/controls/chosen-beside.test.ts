// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Control } from '../../../form/controls/control';
import { controlAt, controlsIn } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

const cross = (drop: () => void) => h('button', { type: 'button', onclick: drop }, h('i', {}));

/** A button that opens options, and what was chosen under it, each with a button that takes it away. */
function select(...texts: string[]) {
  const items = texts.map((text) => {
    const item = h('li', {}, h('span', {}, text));
    item.append(cross(() => item.remove()));
    return item;
  });
  const opener = h('button', { type: 'button', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' });
  const list = h('div', {}, h('ul', {}, ...items));
  const box = h('div', {}, h('div', {}, h('div', {}, opener), h('div', {})), list);
  document.body.replaceChildren(h('div', {}, h('label', {}, 'Billing Mode'), box));
  return { opener, box };
}

const read = () => controlsIn(document.body).map((control) => [control.shape, control.read()]);

test.each([[['Monthly']], [['Monthly', 'Yearly']]])(
  'what stands under a select was chosen in it: %j',
  (all) => {
    select(...all);
    expect(read()).toEqual([['choices', all]]);
  },
);

test('it belongs to the select, and goes by its own button', async () => {
  const { opener, box } = select('Monthly', 'Yearly');
  const control = controlAt(opener) as Control;
  expect(control.element).toBe(box);
  await control.write(['Yearly']);
  expect(control.read()).toEqual(['Yearly']);
});

test('a press on what was chosen is one on the select', () => {
  const { box } = select('Monthly');
  expect(controlAt(box.querySelector('li button') as HTMLElement)?.element).toBe(box);
});

test('texts under another field are none of it', () => {
  const { box } = select('Monthly');
  box.append(h('input', {}));
  expect(read()).toContainEqual(['choice', null]);
});
