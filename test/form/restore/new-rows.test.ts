// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { button, h } from '../dynamics/h';
import { pager } from '../dynamics/pager';
import { type Row, rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

const NEW: Row = { id: 9, name: '', price: '', trial: false };
const ULTIMATE = { key: 'n1', state: 'new', fields: { 'spec.name': 'Ultimate' } } as const;

test('a row that comes at the end of a list that scrolls is looked for there', async () => {
  const rows = rowsNamed();
  const all = specTable(rows);
  const box = h('div', { style: 'overflow-y: auto' }, all);
  Object.defineProperties(box, { clientHeight: { value: 200 }, scrollHeight: { value: 900 } });
  const late: Node[] = [];
  const add = () => {
    const [row] = specTable([NEW]).querySelectorAll('tbody tr');
    late.push(row as Node);
  };
  box.addEventListener('scroll', () => all.querySelector('tbody')?.append(...late.splice(0)));
  let top = 0;
  Object.defineProperty(box, 'scrollTop', {
    get: () => top,
    set(to: number) {
      top = to;
      box.dispatchEvent(new Event('scroll'));
    },
  });
  const form = followPage(button('Add Specification', add), box);
  expect(await writeInto(form, {}, [ULTIMATE])).toMatchObject({ restored: ['spec.name@n1'], missed: [] });
});

test('and one that comes on the last page, there', async () => {
  const SIZE = 3;
  const rows = rowsNamed();
  let at = 0;
  const page = drawn((draw) => {
    const go = (to: number): void => {
      at = to;
      draw();
    };
    const add = (): void => {
      rows.push({ ...NEW });
      draw();
    };
    return h(
      'div',
      {},
      button('Add Specification', add),
      specTable(rows.slice(at * SIZE, (at + 1) * SIZE)),
      pager(rows.length, { size: SIZE, total: true }, at, go),
    );
  });
  const form = followPage(page);
  expect(await writeInto(form, {}, [ULTIMATE])).toMatchObject({ restored: ['spec.name@n1'], missed: [] });
  expect(rows.at(-1)?.name).toBe('Ultimate');
  expect(at).toBe(0);
}, 30_000);
