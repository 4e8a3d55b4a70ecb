// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

test('a specification that a list shows only once it is asked for more', async () => {
  const rows = rowsNamed();
  const place = h('div', {});
  let count = rows.length;
  const draw = (): void => {
    const more = () => {
      count += 2;
      draw();
    };
    place.replaceChildren(
      specTable(rows.slice(0, count)),
      h('p', {}, count < rows.length && button('Load more', more)),
    );
  };
  draw();
  const form = followPage(place);
  count = 2;
  draw();
  form.refresh('load');
  const report = await writeInto(form, { 'spec.name@s4': 'Corporate' });
  expect(report.missed).toEqual([]);
  expect(rows[3]?.name).toBe('Corporate');
});
