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
