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

test('a trial switched off before a price was typed is on again once the dialog is cancelled', async () => {
  const [row] = rowsNamed(['Basic']);
  const [name, yearly] = [text('Basic'), text('100')];
  const trial = h('input', { type: 'checkbox', role: 'switch', checked: true });
  const cancel = button('Cancel');
  const open = (): void => {
    const dialog = h(
      'div',
      { role: 'dialog' },
      line('Specification Name', name),
      line('Trial Use', trial),
      line('Yearly Price', yearly),
      button('Save'),
      cancel,
    );
    cancel.addEventListener('click', () => dialog.remove());
    document.body.append(dialog);
  };
  const table = specTable(row ? [{ ...row, trial: true }] : [], {
    plain: true,
    heads: { price: 'Yearly Price' },
    actions: () => [button('Edit', open)],
  });
  const form = followPage(table);
  const trialNow = () => Object.values(form.model.edited.specs)[0]?.fields['spec.trial'];
  await frames();
  table.querySelector<HTMLElement>('tbody button')?.click();
  await frames();
  trial.click();
  await frames();
  expect(trialNow()).toBe(false);
  yearly.click();
  (yearly as HTMLInputElement).value = '0';
  yearly.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  // A page draws parts of its dialog anew, such as an error below a field.
  yearly.after(h('p', {}, 'Too low'));
  yearly.parentElement?.append(h('input', { type: 'hidden' }), h('button', {}, 'Why'));
  await frames();
  cancel.click();
  await frames();
  expect(trialNow()).toBe(true);
  form.stop();
});
