// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A menu that hangs on the body, and opens when the mouse goes down on its button. */
function menuOf({ name }: Row, words: [string, () => void][]): HTMLElement {
  const menu = h('div', { role: 'menu', onkeydown: () => menu.remove() });
  const open = (): void => document.body.append(menu);
  for (const [word, does] of words) {
    const press = (): void => {
      menu.remove();
      does();
    };
    menu.append(h('div', { role: 'menuitem', onclick: press }, word));
  }
  return h(
    'button',
    { 'aria-haspopup': 'menu', 'aria-label': `Actions for ${name}`, onpointerdown: open },
    '⋯',
  );
}

/** Edits a row in a dialog. */
function edit(row: Row): void {
  const draft = { ...row };
  const dialog = h(
    'div',
    { role: 'dialog' },
    h('h3', {}, 'Edit Specification'),
    nameLine(draft),
    priceLine(draft),
  );
  const keep = (): void => {
    dialog.remove();
    Object.assign(row, draft);
  };
  dialog.append(
    h('button', { onclick: () => dialog.remove() }, 'Cancel'),
    h('button', { onclick: keep }, 'OK'),
  );
  document.body.append(dialog);
}

test('a specification is edited from the menu of its row', async () => {
  const rows = rowsNamed(['Basic', 'Standard']);
  const remove = vi.fn();
  const menu = (row: Row) =>
    menuOf(row, [
      ['Edit', () => edit(row)],
      ['Delete', remove],
    ]);
  const form = followPage(specTable(rows, { plain: true, actions: (row) => [menu(row)] }));
  const key = Object.keys(form.model.edited.specs)[1];
  await writeInto(form, { [`spec.price.yearly@${key}`]: '250' });
  expect(rows[1]?.price).toBe('250');
  expect(remove).not.toHaveBeenCalled();
});

test('a menu without Edit is closed again', async () => {
  const remove = vi.fn();
  const actions = (row: Row) => [menuOf(row, [['Delete', remove]])];
  const form = followPage(specTable(rowsNamed(['Basic']), { plain: true, actions }));
  const key = Object.keys(form.model.edited.specs)[0];
  const { missed } = await writeInto(form, { [`spec.price.yearly@${key}`]: '250' });
  expect(missed.map(({ reason }) => reason)).toEqual(['not_found']);
  expect(document.querySelector('[role="menu"]')).toBeNull();
  expect(remove).not.toHaveBeenCalled();
});
