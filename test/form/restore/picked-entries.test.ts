// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { button, h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { type Row, rowsNamed } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A list of names, and beside it the fields of the one that is picked. */
function twoPanes() {
  const rows: Row[] = rowsNamed(['Basic', 'Standard', 'Professional']);
  let at = 0;
  const pressed: string[] = [];
  const panes = drawn((draw) => {
    const row = rows[at] as Row;
    const pick = (index: number) => (): void => {
      pressed.push(rows[index]?.name ?? '');
      at = index;
      draw();
    };
    const entries = rows.map(({ name }, index) =>
      h('li', { onclick: pick(index) }, name, h('span', { role: 'button', title: 'Delete' }, '×')),
    );
    return h(
      'div',
      {},
      h('h2', {}, 'Specifications'),
      h('div', {}, h('ul', {}, ...entries), button('Add Specification')),
      h('div', {}, nameLine(row), priceLine(row)),
    );
  });
  const form = followPage(panes);
  for (const entry of [1, 2, 0]) {
    panes.querySelectorAll('li')[entry]?.click();
    form.refresh('load');
  }
  pressed.length = 0;
  return { rows, form, pressed };
}

test('one that is out of sight is picked in the list beside the others, and the first one again', async () => {
  const { rows, form, pressed } = twoPanes();
  const key = Object.values(form.model.edited.specs).find(
    ({ fields }) => fields['spec.name'] === 'Professional',
  )?.key;
  const report = await writeInto(form, { [`spec.price@${key}`]: '330' });
  expect(report.missed).toEqual([]);
  expect(rows.map(({ price }) => price)).toEqual(['100', '200', '330']);
  expect(pressed).toEqual(['Professional', 'Basic']);
});

test('nothing is picked where all that is left is in sight', async () => {
  const { form, pressed } = twoPanes();
  const key = Object.values(form.model.edited.specs).find(
    ({ fields }) => fields['spec.name'] === 'Basic',
  )?.key;
  await writeInto(form, { [`spec.price@${key}`]: '110' });
  expect(pressed).toEqual([]);
});
