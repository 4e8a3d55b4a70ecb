// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from '../dynamics/drawn';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage, writeInto } from './form-in-page';

/** A table to read whose prices are edited in a dialog, under a text; `keep`: what becomes of a price, `later`: in milliseconds; `masks`: its field does not show it. */
function pricedPage(keep: (price: string) => string, { later = 0, masks = false } = {}) {
  const rows = rowsNamed(['Basic', 'Standard']);
  const element = drawn((draw) => {
    const open = (row: (typeof rows)[number]): void => {
      let price = row.price;
      const box = text(price, (typed) => {
        price = typed;
        if (masks) (box as HTMLInputElement).value = '***';
      });
      const save = (): void => {
        dialog.remove();
        setTimeout(() => {
          row.price = keep(price);
          draw();
        }, later);
      };
      const dialog = h(
        'div',
        { role: 'dialog' },
        line('Yearly Price', box),
        button('OK', save),
        button('Cancel'),
      );
      document.body.append(dialog);
    };
    const table = specTable(rows, { plain: true, actions: (row) => [button('Edit', () => open(row))] });
    return h('div', {}, line('Overview', text('Old')), table);
  });
  const form = followPage(element);
  const [key] = Object.keys(form.model.edited.specs);
  const path = `spec.price.yearly@${key}`;
  return { rows, path, form, restore: () => writeInto(form, { [path]: '250' }) };
}

test('a dialog that closed over a price which the row then shows otherwise has not kept it', async () => {
  const { path, restore } = pricedPage((price) => String(Math.min(Number(price), 200)));
  expect(await restore()).toMatchObject({ restored: [], missed: [{ path, reason: 'not_kept' }] });
});

test('a row that shows its price a little later has kept it', async () => {
  const { rows, path, restore } = pricedPage((price) => price, { later: 300 });
  expect(await restore()).toMatchObject({ restored: [path], missed: [] });
  expect(rows[0]?.price).toBe('250');
});

test('a price that its field did not show, and the row does, has been kept', async () => {
  const { rows, path, restore } = pricedPage((price) => price, { masks: true });
  expect(await restore()).toMatchObject({ restored: [path], missed: [] });
  expect(rows[0]?.price).toBe('250');
});

test('what the page draws anew behind a dialog is written once more', async () => {
  const { path, form } = pricedPage((price) => price);
  const report = await writeInto(form, { overview: 'New', [path]: '250' });
  expect(report).toMatchObject({ restored: ['overview', path], missed: [] });
  expect([...document.querySelectorAll('input')].map(({ value }) => value)).toContain('New');
});
