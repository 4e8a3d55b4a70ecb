// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { entryInMenu } from '../../../form/restore/row-menu';
import { h } from '../dynamics/h';

test('a menu that hangs in the shadow root of the form', async () => {
  const app = h('div', {});
  const root = app.attachShadow({ mode: 'open' });
  const entries = ['Edit', 'Delete'].map((word) => h('li', { role: 'menuitem' }, word));
  const open = (): void => root.append(h('ul', { role: 'menu' }, ...entries));
  const row = h('div', {}, 'Basic', h('button', { 'aria-haspopup': 'menu', onclick: open }, '⋯'));
  root.append(row);
  document.body.replaceChildren(app);
  expect(await entryInMenu(row, 'edit')).toBe(entries[0]);
});
