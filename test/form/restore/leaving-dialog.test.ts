// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { nameLine } from '../dynamics/spec-lines';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** Its dialog is hidden at once, and leaves the page a little later, with whatever was opened in it meanwhile. */
function slowPage() {
  const rows: Row[] = rowsNamed(['Basic', 'Standard']);
  const place = h('div', {});
  const around = h('div', {});
  let leaves = false;
  const draw = () =>
    place.replaceChildren(
      specTable(rows, { plain: true, actions: (row) => [button('Edit', () => edit(row))] }),
    );
  function edit(row: Row): void {
    const draft = { ...row };
    const save = () => {
      if (!leaves) Object.assign(row, draft);
      draw();
      leaves = true;
      dialog.setAttribute('class', 'x-leave-active x-leave-to');
      dialog.setAttribute('style', 'display: none');
      setTimeout(() => {
        leaves = false;
        around.replaceChildren();
      }, 300);
    };
    const dialog = h('div', { role: 'dialog' }, nameLine(draft), button('Cancel'), button('OK', save));
    around.replaceChildren(dialog);
  }
  draw();
  return { rows, form: followPage(place, around) };
}

test('the next row is edited once the dialog of the last one has left', async () => {
  const { rows, form } = slowPage();
  const report = await writeInto(form, { 'spec.name@s1': 'Starter', 'spec.name@s2': 'Team' });
  expect(report.missed).toEqual([]);
  expect(rows.map(({ name }) => name)).toEqual(['Starter', 'Team']);
});
