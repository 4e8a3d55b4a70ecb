// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { h, line, text } from '../dynamics/h';
import { followPage, writeInto } from './form-in-page';

/** A part of the form whose heading says only by an arrow whether it is open. */
function part(name: string, caption: string, isOpen = false): HTMLElement {
  let value = 'As released';
  const set = (typed: string): void => {
    value = typed;
  };
  return drawn((draw) => {
    const onclick = (): void => {
      isOpen = !isOpen;
      draw();
    };
    const heading = h('h2', { onclick }, `${isOpen ? '▾' : '▸'} ${name}`);
    return h('section', {}, heading, ...(isOpen ? [line(caption, text(value, set))] : []));
  });
}

const field = () => document.querySelector<HTMLInputElement>('section input');
const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

test('a part that is folded by its arrow is opened, written and left open', async () => {
  const form = followPage(part('Texts', 'Overview'));
  const report = await writeInto(form, { overview: 'As edited' });
  expect(report.missed).toEqual([]);
  expect(field()?.value).toBe('As edited');
  expect(headings()).toEqual(['▾ Texts']);
});

test('a part that holds nothing of the draft is folded again, and an open one stays', async () => {
  const form = followPage(part('Qualification', 'Hotline'), part('Texts', 'Overview', true));
  await writeInto(form, { version: 'V2.0' });
  expect(headings()).toEqual(['▸ Qualification', '▾ Texts']);
});

/** A part whose head holds its heading and an arrow that is turned by style alone. */
function turned(name: string, caption: string, sign: Node, isOpen = false): HTMLElement {
  const body = h('div', {}, line(caption, text('As released')));
  const show = (): void => {
    body.style.display = isOpen ? 'block' : 'none';
  };
  const onclick = (): void => {
    isOpen = !isOpen;
    show();
  };
  show();
  return h('section', {}, h('div', { onclick }, sign, h('h2', {}, name)), h('template'), body);
}

test.each([
  ['a sign', () => h('span', {}, '▸')],
  ['a picture', () => h('i', { class: 'icon chevron' })],
])('a part whose arrow is %s beside its heading is opened, and an open one stays', async (_what, sign) => {
  const form = followPage(
    turned('Contacts', 'Hotline', sign(), true),
    turned('Cases', 'SEO Title', sign()),
    turned('Texts', 'Company Slogan', sign()),
  );
  const report = await writeInto(form, { 'other:Company Slogan': 'As edited' });
  expect(report.missed).toEqual([]);
  const shown = [...document.querySelectorAll<HTMLElement>('section > div:last-child')];
  expect(shown.map(({ style }) => style.display)).toEqual(['block', 'none', 'block']);
});
