// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A menu that stands hidden beside its button, which says only whether it is open. */
function menuOf(words: [string, () => void][], sign: Node | string): Node[] {
  const show = (is: boolean): void => {
    menu.style.display = is ? 'block' : 'none';
    opener.setAttribute('aria-expanded', String(is));
  };
  const entry = ([word, does]: [string, () => void]) => {
    const press = (): void => {
      show(false);
      does();
    };
    return h('li', {}, h('a', { href: '#', onclick: press }, word));
  };
  const menu = h('ul', { style: 'display: none' }, ...words.map(entry));
  const turn = (): void => show(menu.style.display === 'none');
  const opener = h('button', { type: 'button', 'aria-expanded': 'false', onclick: turn }, sign);
  return [h('div', {}, opener, menu)];
}

/** A dialog for a row; what is typed in it is kept on OK. */
function edit(row: Row, keep: (draft: Row) => void): void {
  const draft = { ...row };
  const lines = [nameLine(draft), priceLine(draft)];
  const dialog = h('div', { role: 'dialog' }, h('h3', {}, 'Edit Specification'), ...lines);
  const close = (): void => dialog.remove();
  const ok = (): void => {
    close();
    keep(draft);
  };
  dialog.append(h('button', { onclick: close }, 'Cancel'), h('button', { onclick: ok }, 'OK'));
  document.body.append(dialog);
}

/** A table without Add, whose rows are edited, copied and deleted from their menus only. */
function page(sign: () => Node | string) {
  const rows = rowsNamed(['Basic', 'Standard']);
  const remove = vi.fn();
  const table = drawn((draw) =>
    specTable(rows, {
      plain: true,
      actions: (row) =>
        menuOf(
          [
            ['Edit', () => edit(row, (draft) => [Object.assign(row, draft), draw()])],
            [
              'Copy',
              () =>
                edit({ ...row, id: rows.length + 1, name: '' }, (draft) => {
                  rows.push(draft);
                  draw();
                }),
            ],
            ['Delete', remove],
          ],
          sign(),
        ),
    }),
  );
  return { rows, remove, form: followPage(table) };
}

test.each([
  ['says more by three dots', () => '⋯'],
  ['is a picture without a name', () => h('i', { class: 'dots' })],
])('a specification is edited from a menu inside its row whose button %s', async (_how, sign) => {
  const { rows, remove, form } = page(sign);
  const key = Object.keys(form.model.edited.specs)[1];
  const report = await writeInto(form, { [`spec.price.yearly@${key}`]: '250' });
  expect(report.missed).toEqual([]);
  expect(rows[1]?.price).toBe('250');
  expect(remove).not.toHaveBeenCalled();
});

test('where a page has no Add, the most alike row is copied from its menu', async () => {
  const { rows, remove, form } = page(() => '⋯');
  const fields = { 'spec.name': 'Standard Plus', 'spec.price.yearly': '200' };
  const report = await writeInto(form, {}, [{ key: 'n1', state: 'new', fields }]);
  expect(report.missed).toEqual([]);
  expect(rows.map(({ name, price }) => `${name} ${price}`)).toEqual([
    'Basic 100',
    'Standard 200',
    'Standard Plus 200',
  ]);
  expect(remove).not.toHaveBeenCalled();
});
