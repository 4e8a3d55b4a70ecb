// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A wizard whose headings can be pressed, too; tells how often each step was opened. */
function wizard(names: readonly string[]): { page: HTMLElement; opened: string[] } {
  const opened: string[] = [];
  const page = h('div', {});
  const show = (at: number): void => {
    opened.push(names[at] as string);
    const heading = (name: string, index: number) =>
      h('button', { class: `step ${index === at ? 'active' : ''}`, onclick: () => show(index) }, name);
    page.replaceChildren(
      h('div', { class: 'steps' }, ...names.map(heading)),
      h('h3', {}, names[at] as string),
      h('label', {}, `Note on ${names[at]}`, h('input', {})),
      at === 1 ? specTable(rowsNamed()) : h('div', {}),
      ...(at > 0 ? [button('Previous', () => show(at - 1))] : []),
      ...(at < names.length - 1 ? [button('Next', () => show(at + 1))] : [button('Submit')]),
    );
  };
  show(0);
  return { page, opened };
}

test.each([
  ['and is the last', false],
  ['before one that shows everything as texts', true],
])('a step whose specifications come later than the rest of it, %s', async (_where, isChecked) => {
  const rows = rowsNamed();
  const page = h('div', {});
  const first = (): void =>
    page.replaceChildren(
      h('label', {}, 'SEO Title', h('input', {})),
      button('Next', () => second()),
    );
  const second = (wait = 300): void => {
    const place = h('div', {}, 'Loading...');
    const show = () => place.replaceChildren(specTable(rows));
    if (wait > 0) setTimeout(show, wait);
    else show();
    const last = isChecked ? button('Next', third) : button('Submit');
    page.replaceChildren(h('h3', {}, 'Specifications'), place, button('Previous', first), last);
  };
  const third = (): void =>
    page.replaceChildren(
      h('h3', {}, 'Specifications'),
      specTable(rows, { plain: true }),
      button('Previous', () => second()),
      button('Submit'),
    );
  second(0);
  const form = followPage(page);
  first();
  form.refresh('load');
  const report = await writeInto(form, { 'spec.name@s1': 'Starter' });
  expect(report.missed).toEqual([]);
  expect(rows[0]?.name).toBe('Starter');
});

test('steps that can be pressed are not gone through again from every step', async () => {
  const { page, opened } = wizard(['Access', 'Specifications', 'Service']);
  const report = await writeInto(followPage(page), { 'seo.title': 'Nowhere' });
  expect(report.missed).toMatchObject([{ path: 'seo.title' }]);
  // By their headings, by Next, and back again.
  expect(opened.filter((name) => name === 'Specifications')).toHaveLength(3);
  expect(opened.at(-1)).toBe('Access');
});
