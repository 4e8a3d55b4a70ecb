// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A row below a specification's own, in which it is edited. */
function editor(save: (days: string) => void): HTMLElement {
  const most = h('input', { value: '100' }) as HTMLInputElement;
  const keep = () => {
    save(most.value);
    detail.remove();
  };
  const detail = h('tr', {}, h('td', { colspan: '5' }, h('label', {}, 'Maximum Quantity', most)));
  detail.firstElementChild?.append(h('button', { onclick: keep }, 'Save'), h('button', {}, 'Cancel'));
  return detail;
}

test.each([
  ['says that it opens a menu', { 'aria-haspopup': 'menu', 'aria-label': 'Row actions' }, '⋯'],
  ['says more', {}, 'More'],
])('a specification is edited behind a button of its row that %s', async (_how, attributes, words) => {
  const kept: string[] = [];
  const open = (name: string) => () => {
    const entry = (text: string, onclick: () => void) =>
      h(
        'li',
        { role: 'none' },
        h('button', { role: 'menuitem', onclick: () => [menu.remove(), onclick()] }, text),
      );
    const row = () =>
      [...table.querySelectorAll('tbody tr')].find((one) => one.firstElementChild?.textContent === name);
    const menu = h(
      'ul',
      { role: 'menu' },
      entry('Copy', () => kept.push('copied')),
      entry('Edit', () => row()?.after(editor((most) => kept.push(`${name} ${most}`)))),
    );
    document.body.append(menu);
  };
  const table = specTable(rowsNamed(['Basic', 'Standard']), {
    plain: true,
    actions: ({ name }) => [h('button', { ...attributes, onclick: open(name) }, words)],
  });
  const form = followPage(table);
  const key = Object.keys(form.model.edited.specs)[1];
  const report = await writeInto(form, { [`spec.quantity.max@${key}`]: '250' });
  expect(report.missed).toEqual([]);
  expect(kept).toEqual(['Standard 250']);
});
