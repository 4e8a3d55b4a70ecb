// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const press = async (words: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`No ${words}.`);
  found.click();
  await after(60);
};

/** A row's menu, which floats over the page and calls itself a dialog, as popovers do; Copy opens a filled dialog. */
function openMenu(name: string): void {
  const menu = h(
    'div',
    { role: 'dialog' },
    button('Copy', () => {
      menu.remove();
      const dialog: HTMLElement = h(
        'div',
        { role: 'dialog' },
        line('Specification Name', text(`${name} copy`)),
        line('Yearly', text('300')),
        button('Save', () => dialog.remove()),
        button('Cancel', () => dialog.remove()),
      );
      document.body.append(dialog);
    }),
  );
  document.body.append(menu);
}

test.each([
  ['Save', ['Basic', 'Basic copy', 'Standard']],
  ['Cancel', ['Basic', 'Standard']],
])('a copy from a menu of its row is no rename of what it was copied from: %s', async (answer, names) => {
  const rows = rowsNamed(['Basic', 'Standard']);
  const actions = ({ name }: { name: string }) =>
    name === 'Basic' ? [button('More', () => openMenu(name))] : [];
  const form = followPage(specTable(rows, { plain: true, actions }));
  await press('More');
  await press('Copy');
  await press(answer);
  const now = Object.values(form.model.edited.specs).map(({ fields }) => fields['spec.name']);
  expect(now.sort()).toEqual(names);
  form.stop();
});
