// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { controlAt } from '../../../form/controls/kinds';
import { h } from '../dynamics/h';

const pressable = (text: string, on: boolean) => {
  const knob = h(
    'button',
    {
      class: 'x-togglebutton',
      'aria-pressed': String(on),
      onclick: () => {
        const isOn = knob.getAttribute('aria-pressed') !== 'true';
        knob.setAttribute('aria-pressed', String(isOn));
        knob.replaceChildren(h('span', {}, isOn ? 'Yes' : 'No'));
      },
    },
    h('span', {}, text),
  );
  return knob;
};

test('a button that stays pressed and says Yes or No is a switch', async () => {
  const knob = pressable('Yes', true);
  document.body.replaceChildren(h('div', {}, knob));
  expect(controlAt(knob)).toMatchObject({ shape: 'toggle', caption: '' });
  await controlAt(knob)?.write(false);
  expect(controlAt(knob)?.read()).toBe(false);
});

test('a button that stays pressed and says something else is none', () => {
  const knob = pressable('Bold', true);
  document.body.replaceChildren(h('div', {}, knob));
  expect(controlAt(knob)).toBeUndefined();
});

test('several of them beside each other are a choice', () => {
  const group = h('div', {}, pressable('Yes', true), pressable('No', false));
  document.body.replaceChildren(group);
  expect(controlAt(group.firstElementChild as Element)?.shape).toBe('choice');
});
