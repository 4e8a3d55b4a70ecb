// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlAt } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

test('a switch that turns only once it has slid over is not pressed before', async () => {
  const turn = () =>
    setTimeout(
      () => knob.setAttribute('aria-checked', String(knob.getAttribute('aria-checked') !== 'true')),
      120,
    );
  const knob = h('div', { role: 'switch', tabindex: '0', 'aria-checked': 'false', onclick: () => turn() });
  document.body.replaceChildren(knob);
  await controlAt(knob)?.write(true);
  expect(controlAt(knob)?.read()).toBe(true);
});

test('a box that says the state is pressed on the button in it', async () => {
  const turn = () => box.classList.replace('is--off', 'is--on');
  const box = h(
    'div',
    { class: 'x-switch is--off' },
    h('button', { class: 'x-switch--button', onclick: turn }),
  );
  document.body.replaceChildren(box);
  await controlAt(box)?.write(true);
  expect(controlAt(box)?.read()).toBe(true);
});
