// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { button, h } from '../dynamics/h';
import { nameLine, priceLine } from '../dynamics/spec-lines';
import { type Row, rowsNamed, without } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A panel for each row, whose fields are in the page only while it is open; Delete stands in its head. */
function page(heading = 'Specifications (3)', ...between: Node[]) {
  const rows = rowsNamed(['Basic', 'Standard', 'Pro']);
  const open = new Set<Row>();
  const list = drawn((draw) => {
    const fold = (row: Row) => (): void => {
      if (!open.delete(row)) open.add(row);
      draw();
    };
    const drop = (row: Row): void => {
      without(rows, row);
      draw();
    };
    const copy = (row: Row): void => {
      rows.push({ ...row, name: `${row.name} copy` });
      draw();
    };
    const panel = (row: Row) =>
      h(
        'article',
        {},
        h(
          'div',
          { class: 'head' },
          h('i', {}, '▸'),
          h('h3', { onclick: fold(row) }, row.name),
          h('span', {}, 'Released'),
          button('Copy', () => copy(row)),
          button('Delete', () => (row.gone ? undefined : ask(() => drop(row)))),
        ),
        open.has(row) && h('div', {}, nameLine(row), priceLine(row)),
      );
    return h('div', { id: 'panels' }, ...rows.map(panel));
  });
  const cases = h('section', {}, h('h2', {}, 'Cases'), h('p', {}, 'First', button('Remove')));
  return followPage(cases, h('section', {}, h('h2', {}, heading), ...between, list));
}

function ask(yes: () => void): void {
  const close = (answer?: () => void) => (): void => {
    layer.remove();
    answer?.();
  };
  const layer = h(
    'div',
    { role: 'dialog' },
    h('p', {}, 'Sure?'),
    button('No', close()),
    button('Yes', close(yes)),
  );
  document.body.append(layer);
}

const press = async (words: string, name?: string): Promise<void> => {
  const part = [...document.querySelectorAll('article')].find(
    (one) => !name || one.querySelector('h3')?.textContent === name,
  );
  const root: ParentNode = name ? (part as Element) : document;
  [...root.querySelectorAll<HTMLElement>('button, h3')].findLast((one) => one.textContent === words)?.click();
  await frames();
};

const deletedIn = ({ model }: ReturnType<typeof page>): unknown[] =>
  Object.values(model.released.specs)
    .filter(({ key }) => !model.edited.specs[key])
    .map(({ fields }) => fields['spec.name']);

test('a specification is deleted at the head of its panel that was never open', async () => {
  const form = page();
  await press('Delete', 'Pro');
  expect(deletedIn(form)).toEqual([]);
  await press('Yes');
  expect(deletedIn(form)).toEqual(['Pro']);
  form.stop();
});

test('one whose panel is closed again is known by its name', async () => {
  const form = page('Plans');
  await press('Standard', 'Standard');
  await press('Standard', 'Standard');
  await press('Delete', 'Standard');
  await press('Yes');
  expect(deletedIn(form)).toEqual(['Standard']);
  form.stop();
});

test('no answer but Yes deletes it', async () => {
  const form = page();
  await press('Delete', 'Pro');
  await press('No');
  expect(deletedIn(form)).toEqual([]);
  form.stop();
});

test('a copy that was never open is no released one', async () => {
  const form = page();
  await press('Copy', 'Basic');
  await press('Delete', 'Basic copy');
  await press('Yes');
  expect(deletedIn(form)).toEqual([]);
  form.stop();
});

test.each([
  ['under a heading of their own', 'Customer Cases', []],
  ['that another text heads', 'Specifications', [h('b', {}, 'Attachments')]],
])('parts %s are no specifications', async (_where, heading, between) => {
  const form = page(heading, ...between);
  await press('Delete', 'Basic');
  await press('Yes');
  expect(form.model.released.specs).toEqual({});
  form.stop();
});
