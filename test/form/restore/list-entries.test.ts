// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

const valuesIn = (box: Element): string[] => [...box.querySelectorAll('input')].map(({ value }) => value);

/** A box with a button that adds so many texts to it. */
function growing(texts: string[], many: number): HTMLElement {
  const box = h('div', {}, ...texts.map((one) => text(one)));
  box.append(
    button('+ Add', () => box.lastElementChild?.before(...Array.from({ length: many }, () => text('')))),
  );
  return box;
}

test.each([
  { had: ['First'], wanted: ['First', 'Second', 'Third'] },
  { had: [], wanted: ['First', 'Second'] },
])('entries are added to a list of $had.length', async ({ had, wanted }) => {
  const box = growing(had, 1);
  const form = followPage(line('Highlights', box));
  const report = await writeInto(form, { highlights: wanted });
  expect(valuesIn(box)).toEqual(wanted);
  expect(report).toMatchObject({ restored: ['highlights'], missed: [] });
});

test.each([{ had: ['Region', 'Europe'] }, { had: [] }])(
  'lines are added to $had attributes',
  async ({ had }) => {
    const table = specTable(rowsNamed(['Basic', 'Standard']));
    const cells = [...table.querySelectorAll('tr')].map((row) =>
      row.insertBefore(h(row.closest('thead') ? 'th' : 'td'), row.lastElementChild),
    );
    cells[0]?.append('Enumeration Values');
    const box = growing(had, 2);
    cells[1]?.append(box);
    cells[2]?.append(growing([], 2));
    const form = followPage(table);
    const [key] = Object.keys(form.model.edited.specs);
    const wanted = [
      { name: 'Region', values: ['Europe'] },
      { name: 'Support', values: ['Gold', 'Silver'] },
    ];
    const report = await writeInto(form, { [`spec.attributes@${key}`]: wanted });
    expect(valuesIn(box)).toEqual(['Region', 'Europe', 'Support', 'Gold, Silver']);
    expect(report.missed).toEqual([]);
  },
);

test('an attribute that shows no values is written as its name alone', async () => {
  const table = specTable(rowsNamed(['Basic', 'Standard']));
  const [head, cell, other] = [...table.querySelectorAll('tr')].map((row) =>
    row.insertBefore(h(row.closest('thead') ? 'th' : 'td'), row.lastElementChild),
  );
  head?.append('Enumeration Values');
  cell?.append(text(''));
  other?.append(text(''));
  const form = followPage(table);
  const [key] = Object.keys(form.model.edited.specs);
  const report = await writeInto(form, { [`spec.attributes@${key}`]: [{ name: 'Large', values: [] }] });
  expect(cell?.querySelector('input')?.value).toBe('Large');
  expect(report.missed).toEqual([]);
});

test('the button that follows a list among other fields is its own', async () => {
  const box = h(
    'div',
    {},
    h('label', { for: 'one' }, 'Highlights'),
    h('input', { id: 'one', value: 'First' }),
  );
  const add = button('+ Add', () => add.before(text('')));
  box.append(
    add,
    h('label', { for: 'two' }, 'Customer Cases'),
    h('input', { id: 'two', value: 'Offices' }),
    button('+ Add', () => box.append(text(''))),
  );
  const form = followPage(box);
  const report = await writeInto(form, { highlights: ['First', 'Second'] });
  expect(valuesIn(box)).toEqual(['First', 'Second', 'Offices']);
  expect(report.missed).toEqual([]);
});

test.each(['Add Highlight', '+ Add another highlight', 'Add item', '添加亮点', '新增一条'])(
  'entries are added to a list by a button that says %s',
  async (words) => {
    const box = h('div', {}, text('First'));
    box.append(button(words, () => box.lastElementChild?.before(text(''))));
    const report = await writeInto(followPage(line('Highlights', box)), { highlights: ['First', 'Second'] });
    expect(valuesIn(box)).toEqual(['First', 'Second']);
    expect(report.missed).toEqual([]);
  },
);

test('entries are added to a list by a button that leaves out whose they are', async () => {
  const box = h('div', {}, text('First'));
  box.append(button('添加案例', () => box.lastElementChild?.before(text(''))));
  const report = await writeInto(followPage(line('客户案例', box)), { cases: ['First', 'Second'] });
  expect(valuesIn(box)).toEqual(['First', 'Second']);
  expect(report.missed).toEqual([]);
});

test('a button that adds something else is not pressed for an entry', async () => {
  let pressed = 0;
  const box = h(
    'div',
    {},
    text('First'),
    button('Add to favorites', () => pressed++),
  );
  const report = await writeInto(followPage(line('Highlights', box)), { highlights: ['First', 'Second'] });
  expect(pressed).toBe(0);
  expect(report.missed).toHaveLength(1);
});

test('a list out of sight waits until the part that it stands in is open', async () => {
  const box = growing(['First'], 1);
  const body = h('div', { style: 'display: none' }, line('Highlights', box));
  const show = (): void => {
    body.style.display = 'block';
  };
  const form = followPage(h('h2', { onclick: show }, '▸ Texts'), body);
  const report = await writeInto(form, { highlights: ['First', 'Second'] });
  expect(valuesIn(box)).toEqual(['First', 'Second']);
  expect(report.missed).toEqual([]);
});
