// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { button, h, line, text } from '../dynamics/h';
import { followPage } from '../restore/form-in-page';

const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** A date that only the button beside it opens a calendar for, in the line or at the end of the page. */
function pickedDate(hangsOnBody: boolean): HTMLElement[] {
  const box = text('2026-03-09');
  const day = button('17', () => {
    Object.assign(box, { value: '2026-03-17' });
    calendar.remove();
  });
  const calendar = h('table', { role: 'grid' }, h('tbody', {}, h('tr', {}, h('td', {}, day))));
  const group = h(
    'span',
    {},
    box,
    button('', () => (hangsOnBody ? document.body : group).append(calendar)),
  );
  return [line('Available From', group), line('Hotline', text('400'))];
}

test.each([false, true])(
  'a date chosen from the calendar that a button beside it opens is an edit (calendar at the end of the page: %s)',
  async (hangsOnBody) => {
    const lines = pickedDate(hangsOnBody);
    const form = followPage(...lines);
    await seen();
    lines[0]?.querySelector('button')?.click();
    await seen();
    document.querySelector<HTMLElement>('table button')?.click();
    await seen();
    expect(form.model.released.fields['other:Available From']).toBe('2026-03-09');
    expect(form.model.edited.fields['other:Available From']).toBe('2026-03-17');
    form.stop();
  },
);

test("a button beside two fields, or one that hands the form in, is neither's", async () => {
  const first = text('1');
  const second = text('2');
  const load = button('', () => Object.assign(first, { value: '3' }));
  const form = followPage(h('div', {}, line('Hotline', first), line('Remarks', second), load));
  await seen();
  load.click();
  await seen();
  expect(form.model.isEdited()).toBe(false);
  form.stop();
});
