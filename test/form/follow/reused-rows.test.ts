// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../dynamics/h';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A table whose rows are filled with another page's data. */
function openPaged(codes: boolean) {
  const all = rowsNamed().map((row) => ({ ...row, code: `code-${row.id}` }));
  const table = specTable(all.slice(0, 2), { codes });
  const lines = [...table.querySelectorAll('tbody tr')];
  const fill = ({ name, price, trial, code }: Row, line?: Element): void => {
    const [nameBox, priceBox, box] = line?.querySelectorAll('input') ?? [];
    Object.assign(nameBox ?? {}, { value: name });
    Object.assign(priceBox ?? {}, { value: price });
    Object.assign(box ?? {}, { checked: trial });
    const cell = line?.querySelectorAll('td')[1];
    if (codes && cell) cell.textContent = code ?? '';
  };
  const turn = () => {
    for (const [at, line] of lines.entries()) fill(all[at + 2] as Row, line);
  };
  const pager = h('div', { class: 'pagination' }, 'Total: 4', h('button', { onclick: turn }, '2'));
  const form = followPage(table, pager);
  return { form, name: lines[1]?.querySelector('input') as HTMLInputElement, pager };
}

test.each([true, false])(
  'a row that shows another page is another specification (codes: %s)',
  async (codes) => {
    const { form, name, pager } = openPaged(codes);
    name.click();
    name.value = 'Standard plus';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frames();
    pager.querySelector('button')?.click();
    await frames();
    const { released, edited } = form.model;
    const namesOf = ({ specs }: typeof edited) =>
      Object.values(specs).map(({ fields }) => fields['spec.name']);
    expect(namesOf(edited)).toEqual(['Basic', 'Standard plus', 'Professional', 'Enterprise']);
    expect(namesOf(released)).toEqual(['Basic', 'Standard', 'Professional', 'Enterprise']);
    expect(Object.values(edited.specs)[1]?.fields).toMatchObject({ 'spec.price': '200' });
    form.stop();
  },
);
