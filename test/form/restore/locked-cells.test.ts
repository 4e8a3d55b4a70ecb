// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line } from '../dynamics/h';
import { followPage, writeInto } from './form-in-page';

/** A row that shows its trial as a box that cannot be used; `edit` opens the dialog in which it can be. */
function page(withEdit: boolean) {
  const box = h('input', { type: 'checkbox', disabled: '' }) as HTMLInputElement;
  const edit = (): void => {
    const own = h('input', { type: 'checkbox' }) as HTMLInputElement;
    own.checked = box.checked;
    const keep = (): void => {
      box.checked = own.checked;
      dialog.remove();
    };
    const dialog = h(
      'div',
      { role: 'dialog' },
      line('Specification Name', h('input', { value: 'Basic' })),
      line('Trial Use', own),
      button('OK', keep),
      button('Cancel', () => dialog.remove()),
    );
    document.body.append(dialog);
  };
  const heads = ['Specification Name', 'Trial Use', 'Operation'].map((head) => h('th', {}, head));
  const cells = ['Basic', box, withEdit ? button('Edit', edit) : '-'].map((cell) => h('td', {}, cell));
  const table = h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, h('tr', {}, ...cells)));
  const form = followPage(table);
  const [key] = Object.keys(form.model.edited.specs);
  const path = `spec.trial@${key}`;
  return { box, path, restore: () => writeInto(form, { [path]: true }) };
}

test('what a row shows in a box that cannot be used is written behind its Edit', async () => {
  const { box, path, restore } = page(true);
  expect(await restore()).toMatchObject({ restored: [path], missed: [] });
  expect([box.checked, document.querySelector('[role=dialog]')]).toEqual([true, null]);
});

test('without an Edit it is told that it cannot be edited', async () => {
  const { path, restore } = page(false);
  expect(await restore()).toMatchObject({ missed: [{ path, reason: 'locked' }] });
});
