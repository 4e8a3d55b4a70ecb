// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pressMore } from '../../../form/restore/more-rows';
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

test('cards of texts are more, too, though no field comes with them', async () => {
  const pair = (label: string, value: string) => h('div', {}, h('span', {}, label), h('span', {}, value));
  const card = (name: string) =>
    h('div', {}, pair('Specification Name', name), pair('Price', '100'), button('Edit'));
  const cards = h('div', {}, card('Basic'), card('Standard'));
  const more = button('Load more', () => {
    cards.append(card('Professional'));
    more.remove();
  });
  const form = followPage(h('h2', {}, 'Specifications'), cards, h('p', {}, more));
  expect(await pressMore({ form })).toBe(true);
  expect(form.reading().specs).toHaveLength(3);
  expect(await pressMore({ form })).toBe(false);
  form.stop();
});
