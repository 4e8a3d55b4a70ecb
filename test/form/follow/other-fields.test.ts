// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createSteadyFields } from '../../../form/others/steady-fields';
import { readNow } from '../../../form/reading/read';
import { h, line, text, yesNo } from '../dynamics/h';
import { shell } from '../dynamics/shell';
import { followPage } from '../restore/form-in-page';

const field = (box: HTMLElement): HTMLInputElement => box.querySelector('input') as HTMLInputElement;
const typeInto = (input: HTMLInputElement, value: string): void => {
  input.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
/** Two frames, in which the page's changes are taken. */
const seen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

test('what is typed in another field of the form is an edit, measured against what stood there', () => {
  const hotline = line('Hotline', text('400'));
  const { model } = followPage(hotline);
  typeInto(field(hotline), '401');
  expect(model.released.fields['other:Hotline']).toBe('400');
  expect(model.edited.fields['other:Hotline']).toBe('401');
  expect(model.isEdited()).toBe(true);
});

test('a value that the page fills in late is the released one', async () => {
  const hotline = line('Hotline', text(''));
  const remarks = line('Remarks', text('x'));
  const form = followPage(hotline, remarks);
  typeInto(field(remarks), 'y');
  hotline.querySelector('.value')?.replaceChildren(text('400'));
  await seen();
  expect(form.model.released.fields['other:Hotline']).toBe('400');
  expect(form.model.edited.fields['other:Hotline']).toBe('400');
  form.stop();
});

test('a choice that follows another differs from what was released, however long a server takes for it', async () => {
  const parts = h('div', {}, line('Subcategory', text('Human resources')));
  const show = (value: string) => parts.replaceChildren(line('Subcategory', text(value)));
  const choice = yesNo(true, () => show(''), ['Business', 'Security']);
  const form = followPage(line('Category', choice), parts);
  choice.querySelectorAll('input')[1]?.click();
  await seen();
  await new Promise((resolve) => setTimeout(resolve, 400));
  show('Backup');
  await seen();
  const { released, edited } = form.model;
  expect(released.fields).toMatchObject({
    'other:Category': 'Business',
    'other:Subcategory': 'Human resources',
  });
  expect(edited.fields).toMatchObject({ 'other:Category': 'Security', 'other:Subcategory': 'Backup' });
  form.stop();
});

test("what the page writes while the seller types elsewhere is not the seller's", async () => {
  const alias = h('div', {}, line('Alias', text('acme')));
  const box = text('Acme', (value) => alias.replaceChildren(line('Alias', text(value.toLowerCase()))));
  const form = followPage(line('Brand', box), alias);
  typeInto(box as HTMLInputElement, 'Other');
  await seen();
  expect(form.model.released.fields['other:Alias']).toBe('other');
  form.stop();
});

test('in another language the labels are others: nothing is taken for an edit', async () => {
  const part = h('div', {}, line('Category', text('Security')));
  const form = followPage(part);
  part.replaceChildren(line('商品分类', text('安全')));
  await vi.waitFor(() => expect(form.boundAt({ field: 'other:商品分类' })).toBeDefined());
  expect(form.model.edited.fields).toEqual(form.model.released.fields);
  expect(form.boundAt({ field: 'other:Category' })).toBeUndefined();
  form.stop();
});

test('the same label under another heading, as in another tab, is another field and left out', () => {
  const fields = createSteadyFields();
  const look = (title: string, value: string) => {
    document.body.replaceChildren(shell(h('section', {}, h('h2', {}, title), line('Remarks', text(value)))));
    return [...fields.in(readNow(document.body))].map(([key, { read }]) => [key, read()]);
  };
  expect(look('Sales', 'a')).toEqual([['other:Remarks', 'a']]);
  expect(look('Support', 'b')).toEqual([]);
  expect(look('Sales', 'c')).toEqual([['other:Remarks', 'c']]);
});

test('the same label among other fields of the model, as on another step, is another field, too', () => {
  const fields = createSteadyFields();
  const look = (...known: Node[]) => {
    const send = h('button', {}, 'Submit');
    document.body.replaceChildren(h('main', {}, ...known, line('Remarks', text('a')), send));
    return fields.in(readNow(document.body)).size;
  };
  expect(look(line('Product Name', text('A')), line('Version', text('V1')))).toBe(1);
  expect(look(line('After-Sales Support', text('x')))).toBe(0);
  expect(look(line('Version', text('V1')))).toBe(1);
});

test('no other field is looked for where none of the model is known', () => {
  document.body.replaceChildren(h('main', {}, line('Hotline', text('1')), h('button', {}, 'Submit')));
  expect(createSteadyFields().in(readNow(document.body)).size).toBe(0);
});

test('what fades in behind its tab, by a style alone, is followed from then on', async () => {
  const style = h('style', {}, '.away { visibility: hidden }');
  document.head.append(style);
  const hotline = line('Hotline', text('400'));
  const part = h('div', { class: 'away' }, hotline);
  const tab = h('div', { role: 'tab', 'aria-selected': 'false' }, 'Service');
  const form = followPage(h('div', {}, tab), part);
  tab.click();
  await seen();
  style.remove();
  part.dispatchEvent(new Event('transitionend', { bubbles: true }));
  typeInto(field(hotline), '401');
  expect(form.model.released.fields['other:Hotline']).toBe('400');
  expect(form.model.edited.fields['other:Hotline']).toBe('401');
  form.stop();
});

test.each(['date-picker', 'datepicker', 'dateTimePicker'])(
  'a date that only the calendar of its %s fills in is kept',
  async (picker) => {
    const input = h('input', { value: '2026-01-05', readonly: true }) as HTMLInputElement;
    const day = h('button', { onclick: () => (input.value = '2026-02-09') }, '9');
    const form = followPage(line('Launch date', h('div', { class: picker }, input, day)));
    day.click();
    await seen();
    expect(form.model.released.fields['other:Launch date']).toBe('2026-01-05');
    expect(form.model.edited.fields['other:Launch date']).toBe('2026-02-09');
    form.stop();
  },
);
