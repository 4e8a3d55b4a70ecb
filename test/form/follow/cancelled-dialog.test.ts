// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { rowsNamed, specTable } from '../dynamics/spec-table';
import { followPage } from '../restore/form-in-page';

const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

test.each(['Cancel', 'Leave it'])(
  'a dialog left by "%s" that showed a price where the row shows a dash has changed nothing',
  async (words) => {
    const [row] = rowsNamed(['Basic']);
    const open = (): void => {
      const box = text('1000');
      const dialog = h(
        'div',
        { role: 'dialog' },
        line('Yearly Price', box),
        button('Save'),
        button(words, () => dialog.remove()),
      );
      document.body.append(dialog);
    };
    const table = specTable(row ? [{ ...row, price: '—' }] : [], {
      plain: true,
      heads: { price: 'Yearly Price' },
      actions: () => [button('Edit', open)],
    });
    const form = followPage(table);
    await frames();
    table.querySelector<HTMLElement>('tbody button')?.click();
    await frames();
    document.querySelector<HTMLElement>('[role=dialog] button:last-child')?.click();
    await frames();
    expect(form.model.isEdited()).toBe(false);
    expect(form.model.edited.specs).toEqual(form.model.released.specs);
    form.stop();
  },
);
