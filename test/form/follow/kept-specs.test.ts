// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followKept, followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A table whose last two rows come later, of a product whose four specifications are kept from an earlier visit. */
function openKept() {
  const first = followPage(specTable(rowsNamed()));
  const { released } = structuredClone({ released: first.model.released });
  first.stop();
  const table = specTable(rowsNamed());
  const rows = [...table.querySelectorAll('tbody tr')];
  for (const late of rows.slice(2)) late.remove();
  const memory = {
    baseline: released,
    edits: new Map(),
    addedNames: new Set<string>(),
    removed: new Set<string>(),
  };
  const form = followKept(memory, table);
  const come = () => table.querySelector('tbody')?.append(...rows.slice(2));
  return { form, released, come };
}

test('specifications that a page shows a little later stay the kept ones', async () => {
  const { form, released, come } = openKept();
  expect(form.model.released).toEqual(released);
  come();
  await frames();
  await form.rested();
  expect(form.model.released).toEqual(released);
  expect(form.model.edited).toEqual(released);
  form.stop();
});

test('those that are not there once the data has come to rest were removed by others', async () => {
  const { form } = openKept();
  await form.rested();
  expect(Object.values(form.model.released.specs).map(({ fields }) => fields['spec.name'])).toEqual([
    'Basic',
    'Standard',
  ]);
  form.stop();
});
