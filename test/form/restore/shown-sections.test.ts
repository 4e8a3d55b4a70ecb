// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A section that shows its fields as texts until its Edit is pressed; `refuses`: its Save stays. */
function page({ refuses = false, rowEdits = true } = {}) {
  const held = { overview: 'Backups in one place.', hotline: '100' };
  const pressed: string[] = [];
  const section = drawn((draw) => {
    const draft = { ...held };
    const into = (field: keyof typeof held) => (value: string) => {
      draft[field] = value;
    };
    const close = (save: boolean) => (): void => {
      pressed.push(save ? 'Save' : 'Cancel');
      if (save && refuses) return;
      if (save) Object.assign(held, draft);
      draw();
    };
    const open = (): void => {
      pressed.push('Edit');
      part.replaceChildren(
        h('h3', {}, 'Basic Information'),
        line('Overview', text(held.overview, into('overview'))),
        line('Hotline', text(held.hotline, into('hotline'))),
        button('Save', close(true)),
        button('Cancel', close(false)),
      );
    };
    const part = h(
      'section',
      {},
      h('h3', {}, 'Basic Information'),
      button('Edit', open),
      line('Overview', held.overview),
      line('Hotline', held.hotline),
    );
    return part;
  });
  const rows = specTable(rowsNamed(), {
    plain: true,
    actions: () => (rowEdits ? [button('Edit', () => pressed.push('row'))] : []),
  });
  return { held, pressed, form: followPage(section, rows) };
}

test('a section is opened with its Edit, written, and kept with its Save', async () => {
  const { held, pressed, form } = page();
  const report = await writeInto(form, { overview: 'Restores in minutes.', 'other:Hotline': '200' });
  expect(held).toEqual({ overview: 'Restores in minutes.', hotline: '200' });
  expect(report.missed).toEqual([]);
  expect(pressed).toEqual(['Edit', 'Save']);
});

test('one that refuses is left, and said', async () => {
  const { held, pressed, form } = page({ refuses: true });
  const report = await writeInto(form, { overview: 'Restores in minutes.' });
  expect(held.overview).toBe('Backups in one place.');
  expect(report.missed).toMatchObject([{ path: 'overview', reason: 'dialog_refused' }]);
  expect(pressed).toEqual(['Edit', 'Save', 'Cancel']);
});

test('nothing is opened for what stands elsewhere', async () => {
  const { pressed, form } = page();
  await writeInto(form, { name: 'Acme Restore', keywords: 'backup' });
  expect(pressed).toEqual([]);
});
