// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { nameLine } from '../dynamics/spec-lines';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A table behind a tab that is closed; its rows are edited in a dialog that stands behind the same tab. */
function tabbedPage() {
  const rows: Row[] = rowsNamed(['Basic', 'Standard']);
  const table = h('div', {});
  const dialogs = h('div', {});
  const draw = () =>
    table.replaceChildren(
      specTable(rows, { plain: true, actions: (row) => [button('Edit', () => edit(row))] }),
    );
  function edit(row: Row): void {
    const draft = { ...row };
    const save = () => {
      Object.assign(row, draft);
      dialogs.replaceChildren();
      draw();
    };
    dialogs.replaceChildren(
      h(
        'div',
        { role: 'dialog' },
        nameLine(draft),
        button('Cancel', () => dialogs.replaceChildren()),
        button('OK', save),
      ),
    );
  }
  draw();
  const panels = [
    h('div', { role: 'tabpanel' }, 'Nothing to fill in'),
    h('div', { role: 'tabpanel', style: 'display: none' }, table, dialogs),
  ];
  const open = (at: number) =>
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === at));
      panels[index]?.setAttribute('style', index === at ? '' : 'display: none');
    });
  const tabs = ['Sale', 'Prices'].map((name, at) =>
    h('div', { role: 'tab', 'aria-selected': String(at === 0), onclick: () => open(at) }, name),
  );
  return { rows, form: followPage(h('div', { role: 'tablist' }, ...tabs), ...panels) };
}

test('a row behind a tab is edited there, where its dialog comes into sight', async () => {
  const { rows, form } = tabbedPage();
  const report = await writeInto(form, { 'spec.name@s1': 'Starter' });
  expect(report.missed).toEqual([]);
  expect(rows[0]?.name).toBe('Starter');
});
