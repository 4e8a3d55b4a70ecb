// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buttonIn, buttonSaying } from '../../../form/restore/buttons';
import { h } from '../dynamics/h';
import { followPage } from './form-in-page';

const settings = (text: string) => (text === 'Settings' ? 'settings' : undefined);

test('a link to another page is no way to a specification’s settings', () => {
  const card = h('div', {}, h('a', { href: '/details' }, 'Settings'), h('button', {}, 'Settings'));
  document.body.replaceChildren(card);
  expect(buttonSaying(card, settings)?.localName).toBe('button');
});

test('an answer of a field is no confirmation', () => {
  const option = (name: string, on: boolean) =>
    h('button', { type: 'button', role: 'radio', 'aria-checked': String(on) }, name);
  const choice = h(
    'div',
    { role: 'radiogroup', 'aria-label': 'Involve Service Supervision' },
    option('Yes', true),
    option('No', false),
  );
  const ok = h('button', {}, 'OK');
  const part = h('section', {}, choice, ok);
  const form = followPage(part);
  expect(buttonIn(form, part, 'confirm')).toBe(ok);
});

test('nor are answers that are links, where a specification has no other', () => {
  const link = (name: string, on: boolean) => h('a', { href: '#', class: on && 'chosen' }, name);
  const links = [link('Yes', true), ' | ', link('No', false)];
  const name = h('label', {}, 'Specification Name', h('input', { value: 'Basic' }));
  const card = h('section', {}, name, h('div', {}, h('span', {}, 'Trial Use'), h('div', {}, ...links)));
  const form = followPage(card);
  expect(form.reading().specs[0]?.fields.get('spec.trial')?.read()).toBe(true);
  expect(buttonIn(form, card, 'confirm')).toBeUndefined();
  expect(buttonIn(form, card, 'cancel')).toBeUndefined();
});

test('a switch that shows its state in words is no confirmation', () => {
  const toggle = h('a', { class: 'switch on' }, 'Yes');
  const ok = h('button', {}, 'OK');
  const part = h('section', {}, h('div', {}, h('span', {}, 'Involve Service Supervision'), toggle), ok);
  const form = followPage(part);
  expect(buttonIn(form, part, 'confirm')).toBe(ok);
});
