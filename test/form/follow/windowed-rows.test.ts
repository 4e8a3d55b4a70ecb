// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A table that draws three rows of its own choice, moves them itself when the wheel turns, and counts them all. */
function windowedRows(turnsTo = 3) {
  const rows: Row[] = rowsNamed(['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4', 'Tier 5', 'Tier 6', 'Tier 7']);
  let first = 0;
  const place = h('div', {
    onwheel: (event) => {
      event.preventDefault();
      first = turnsTo;
      draw();
    },
  });
  const copy = (row: Row) => {
    rows.splice(rows.indexOf(row) + 1, 0, { ...row, id: 99, name: `${row.name} copy` });
    draw();
  };
  function draw(): void {
    const actions = (row: Row) => [button('Copy', () => copy(row))];
    const table = specTable(rows.slice(first, first + 3), { actions });
    table.setAttribute('aria-rowcount', String(rows.length + 1));
    const add = () => {
      rows.push({ ...(rows[0] as Row), id: 98, name: '' });
      draw();
    };
    place.replaceChildren(table, button('Add Specification', add));
  }
  draw();
  return place;
}

async function turnWheel(place: HTMLElement): Promise<void> {
  place
    .querySelector('td')
    ?.dispatchEvent(new WheelEvent('wheel', { deltaY: 400, bubbles: true, cancelable: true }));
  await frames();
}

const namesOfNew = (form: ReturnType<typeof followPage>): unknown[] =>
  Object.values(form.model.edited.specs)
    .filter(({ state }) => state === 'new')
    .map(({ fields }) => fields['spec.name']);

test('a copy that pushes another row out of sight is an edit of the seller', async () => {
  const place = windowedRows();
  const form = followPage(place);
  place.querySelector<HTMLElement>('tbody button')?.click();
  await frames();
  form.stop();
  expect(namesOfNew(form)).toEqual(['Tier 1 copy']);
  expect(form.model.isEdited()).toBe(true);
});

test('what the wheel brings into sight right after a copy was there before', async () => {
  const place = windowedRows();
  const form = followPage(place);
  place.querySelector<HTMLElement>('tbody button')?.click();
  await frames();
  await turnWheel(place);
  form.stop();
  expect(namesOfNew(form)).toEqual(['Tier 1 copy']);
  expect(Object.keys(form.model.edited.specs)).toHaveLength(6);
});

test('a row without a name, which the wheel brings into sight after Add among rows that were there before, is new', async () => {
  const place = windowedRows(5);
  const form = followPage(place);
  place.querySelector<HTMLElement>(':scope > button')?.click();
  await frames();
  await turnWheel(place);
  form.stop();
  expect(namesOfNew(form)).toEqual(['']);
  expect(Object.keys(form.model.released.specs)).toHaveLength(5);
});
